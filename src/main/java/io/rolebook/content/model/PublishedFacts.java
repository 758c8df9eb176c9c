package io.rolebook.content.model;

import java.time.LocalDate;
import java.util.List;

/** What the front matter of every kind of file says. */
public interface PublishedFacts {

    String title();

    /** The day the page last changed for a reader, or null. */
    LocalDate updated();

    /** Slugs the page had before. */
    List<String> redirects();

    /** What changed on the page for a reader, as its editor wrote it down. */
    List<Change> changes();

    /** Whether it is gone for good, or null. */
    default Withdrawn withdrawn() {
        return null;
    }

    default boolean draft() {
        return false;
    }

    /** The day before which no reader sees it, or null. */
    default LocalDate publishAfter() {
        return null;
    }

    /** Whether readers may see it on this day: no draft, not before its day, not withdrawn. */
    default boolean isPublished(LocalDate today) {
        boolean isTooEarly = publishAfter() != null && today.isBefore(publishAfter());
        return !draft() && !isTooEarly && withdrawn() == null;
    }
}
