package io.rolebook.crawlers;

import java.time.LocalDate;

/** Goes through pages, always in the same order. */
interface Walk {

    void each(Visitor visitor);

    /** Is told of one page after the other. */
    interface Visitor {

        /** @param updated the day the page's content changed, or null */
        void visit(String path, LocalDate updated);
    }
}
