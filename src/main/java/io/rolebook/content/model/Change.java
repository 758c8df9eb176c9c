package io.rolebook.content.model;

import java.time.LocalDate;

/** Something that changed on a page for its readers; old and now are the figure before and after. */
public record Change(LocalDate date, ChangeKind kind, String what, String old, String now, String source) {}
