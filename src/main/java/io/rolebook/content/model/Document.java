package io.rolebook.content.model;

import java.time.LocalDate;
import java.util.List;

/** What one valid content file says. */
public sealed interface Document permits RoleDocument, TextDocument {

    /** The file's path below the content folder, such as {@code roles/data-engineer.md}. */
    String path();

    /** The last part of its address. */
    String slug();

    PublishedFacts facts();

    default String title() {
        return facts().title();
    }

    /** Slugs this document had before. */
    default List<String> redirects() {
        return facts().redirects();
    }

    /** What changed in it for a reader, as its editor wrote it down. */
    default List<Change> changes() {
        return facts().changes();
    }

    /** The day it last changed for a reader, or null. */
    default LocalDate updated() {
        return facts().updated();
    }

    /** Whether it is gone for good, for readers and editors, or null. */
    default Withdrawn withdrawn() {
        return facts().withdrawn();
    }

    /** Whether readers may see it on this day. */
    default boolean isPublished(LocalDate today) {
        return facts().isPublished(today);
    }

    /** All its prose. */
    List<Prose> prose();
}
