package io.rolebook.content.model;

import java.time.LocalDate;

/**
 * Something that changed on a page for its readers; old and now are the figure, or the page's name, before and after.
 *
 * @param address the file name that a renamed page had before, or null
 */
public record Change(
        LocalDate date, ChangeKind kind, String what, String old, String now, String source, String address) {}
