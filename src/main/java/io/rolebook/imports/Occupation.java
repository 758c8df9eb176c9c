package io.rolebook.imports;

/** An entry of a classification's list. */
record Occupation(String code, String title, String group) {}
