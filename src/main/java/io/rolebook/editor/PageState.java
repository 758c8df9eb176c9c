package io.rolebook.editor;

import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.Publication;
import java.time.LocalDate;

/** Why readers do not see a page, in words. */
final class PageState {

    private PageState() {}

    /** Null if readers see it. */
    static String of(Document document, LocalDate today) {
        Publication publication = document.publication();
        if (publication.isOpen(today)) {
            return null;
        }
        if (publication.withdrawn() != null) {
            return "Withdrawn on " + Figures.day(publication.withdrawn().date());
        }
        return publication.draft()
                ? "Draft: not published"
                : "To be published on " + Figures.day(publication.publishAfter());
    }
}
