package io.rolebook.search;

import io.rolebook.web.Crumb;
import io.rolebook.web.PageSuggestions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Answers, for an address that leads nowhere, as a search for its words would among the names of pages. */
@ApplicationScoped
class SearchPageSuggestions implements PageSuggestions {

    private final Search search;

    SearchPageSuggestions(Search search) {
        this.search = search;
    }

    @Override
    public Found from(String words) {
        Question question = Question.of(words);
        Results found;
        try {
            found = search.named(question);
        } catch (NotSearchable e) {
            return new Found(List.of(), List.of());
        }
        List<Crumb> hits = found.hits().stream()
                .map(hit -> new Crumb(hit.title(), hit.href()))
                .toList();
        return found.partial() || !found.unknown().isEmpty() || question.isCut()
                ? new Found(List.of(), hits)
                : new Found(hits, List.of());
    }
}
