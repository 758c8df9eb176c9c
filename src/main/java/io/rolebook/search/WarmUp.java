package io.rolebook.search;

import io.rolebook.catalog.CatalogLoaded;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.jboss.logging.Logger;

/** A few searches after the index is written, so that no reader waits for classes to load. */
@ApplicationScoped
class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    /** A name, a typing error, a question, a facet of a role, words that no page has together, nothing that is found. */
    private static final List<String> TYPED = List.of(
            "engineer", "enginer", "how much do engineers make", "skills for developers", "sql nursing", "zzyzx");

    private static final int AFTER_INDEX = Interceptor.Priority.APPLICATION + 1_000;

    private final SearchIndex index;
    private final Search search;

    WarmUp(SearchIndex index, Search search) {
        this.index = index;
        this.search = search;
    }

    void follow(@Observes @Priority(AFTER_INDEX) CatalogLoaded event) {
        index.execute(this::run);
    }

    void run() {
        try {
            for (String typed : TYPED) {
                Question question = Question.of(typed);
                SearchPage.of(question, "", search.find(question, 1), 1).render();
                search.suggest(question);
            }
        } catch (RuntimeException e) {
            LOG.debug("the search was not warmed up", e);
        }
    }
}
