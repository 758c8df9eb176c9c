package io.rolebook.catalog;

import io.rolebook.content.model.Document;
import io.rolebook.content.model.PublishedFacts;
import java.time.LocalDate;

/**
 * What is shown on a day, and under which title: in preview also what is not published yet, and it says so in every list.
 *
 * @param preview whether editors look, not readers
 */
record Showing(LocalDate today, boolean preview) {

    boolean shows(Document document) {
        return document.isPublished(today) || preview && document.withdrawn() == null;
    }

    /** The day it last changed for a reader, or null: what waited for its day changed on that day. */
    LocalDate updated(Document document) {
        LocalDate since = document.facts().publishAfter();
        LocalDate updated = document.updated();
        boolean isShownSince = since != null && !since.isAfter(today);
        return isShownSince && (updated == null || since.isAfter(updated)) ? since : updated;
    }

    String title(Document document) {
        if (document.isPublished(today)) {
            return document.title();
        }
        PublishedFacts facts = document.facts();
        return facts.title() + (facts.draft() ? " (draft)" : " (from " + facts.publishAfter() + ")");
    }
}
