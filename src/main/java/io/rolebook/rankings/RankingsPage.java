package io.rolebook.rankings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.SourceNote;
import io.rolebook.figures.RankedOccupations;
import io.rolebook.figures.RankedOccupations.FirstFew;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.graph.Subject;
import java.util.List;
import java.util.Map;

/** All rankings, each with its first few. */
@CheckedTemplate(basePath = "rankings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RankingsPage(Page page, List<FirstFew> rankings, List<Note> notes) implements TemplateInstance {

    static final String TITLE = "Rankings";

    static RankingsPage of(RankedOccupations occupations, Map<String, SourceNote> sources) {
        Notes notes = new Notes(sources);
        Page page = Page.of(
                        Links.rankings(),
                        TITLE,
                        "Which jobs pay best, grow fastest and have the most openings, with and without a degree, by official figures.")
                .foundWithoutPay(TITLE, "Which jobs grow fastest and have the most openings, by official figures.")
                .about(Subject.COLLECTION);
        List<FirstFew> rankings = occupations.rankings().stream()
                .map(ranking -> occupations.firstFew(ranking, notes))
                .toList();
        return new RankingsPage(page, rankings, notes.all());
    }
}
