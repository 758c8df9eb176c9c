package io.rolebook.crawlers;

import java.time.LocalDate;

/** Visits pages in a fixed order. */
interface Walk {

    void each(Visitor visitor);

    /** Is called for each page. */
    interface Visitor {

        /** @param updated the day the page's content changed, or null */
        void visit(String path, LocalDate updated);
    }
}
