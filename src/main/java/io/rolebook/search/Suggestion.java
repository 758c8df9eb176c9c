package io.rolebook.search;

/** What may be meant by what is being typed, and where it leads. */
record Suggestion(String kind, String label, String href) {}
