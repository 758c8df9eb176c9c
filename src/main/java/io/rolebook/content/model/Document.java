package io.rolebook.content.model;

import java.time.LocalDate;
import java.util.List;

/** What one valid content file says. */
public sealed interface Document permits RoleDocument, SkillDocument, FamilyDocument, SourceDocument, PageDocument {

    /** The file's path below the content folder, such as {@code roles/data-engineer.md}. */
    String path();

    /** The last part of its address. */
    String slug();

    String title();

    /** Slugs this document had before. */
    List<String> redirects();

    /** What changed in it for a reader, as its editor wrote it down. */
    List<Change> changes();

    /** The day it last changed for a reader, or null. */
    LocalDate updated();

    /** Whether it is gone for good, or null. */
    Withdrawn withdrawn();

    /** What its file says about when it may be seen. */
    Publication publication();

    /** Whether readers may see it on this day. */
    default boolean isPublished(LocalDate today) {
        return publication().isOpen(today);
    }
}
