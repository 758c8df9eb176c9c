package io.rolebook.search;

import io.rolebook.catalog.CatalogLoaded;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Searches a little before anybody does, once, in the background: the first reader does not wait for classes to load. */
@ApplicationScoped
class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    /** Each takes another way: a name, an error, a question, a side of a role, words that no page has together, none at all. */
    private static final List<String> TYPED = List.of(
            "engineer", "enginer", "how much do engineers make", "skills for developers", "sql nursing", "zzyzx");

    private static final int INDEXED = Interceptor.Priority.APPLICATION + 1_000;

    private final SearchIndex pages;
    private final Search search;
    private final Suggestions suggestions;
    private final AtomicBoolean warm = new AtomicBoolean();

    WarmUp(SearchIndex pages, Search search, Suggestions suggestions) {
        this.pages = pages;
        this.search = search;
        this.suggestions = suggestions;
    }

    /** After the index was told of it. */
    void follow(@Observes @Priority(INDEXED) CatalogLoaded event) {
        if (warm.compareAndSet(false, true)) {
            pages.whenUp(this::run);
        }
    }

    void run() {
        try {
            for (String typed : TYPED) {
                Question question = Question.of(typed);
                SearchPage.of(question, search.find(question, 1), 1).render();
                suggestions.to(question);
            }
        } catch (RuntimeException e) {
            LOG.debug("the search was not warmed up", e);
        }
    }
}
