package io.rolebook.search;

/** What somebody may be about to type, and where it leads. */
record Suggestion(String kind, String label, String href) {}
