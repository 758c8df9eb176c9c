package io.rolebook.rankings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.SourceNote;
import io.rolebook.figures.RankedOccupations;
import io.rolebook.figures.Ranking;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.Rows;
import io.rolebook.web.graph.Subject;
import java.util.List;
import java.util.Map;

/** All rankings, each with its first few. */
@CheckedTemplate(basePath = "rankings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RankingsPage(Page page, List<Group> rankings, List<Note> notes) implements TemplateInstance {

    static final String TITLE = "Rankings";

    private static final int FIRST = 3;

    record Group(String id, String title, String href, String method, List<Row> rows) {}

    record Row(String title, String href, Figure figure) {}

    static RankingsPage of(List<Ranking> shown, RankedOccupations occupations, Map<String, SourceNote> sources) {
        Notes notes = new Notes(sources);
        Page page = Page.of(
                        Links.rankings(),
                        TITLE,
                        "Which jobs pay best, grow fastest and have the most openings, with and without a degree, by official figures.")
                .foundWithoutPay(TITLE, "Which jobs grow fastest and have the most openings, by official figures.")
                .about(Subject.COLLECTION);
        List<Group> rankings = shown.stream()
                .map(ranking -> new Group(
                        ranking.key(),
                        ranking.title(),
                        Links.ranking(ranking.key()),
                        ranking.method(),
                        Rows.of(
                                occupations.in(ranking).best().stream().limit(FIRST),
                                each -> row(each, ranking, notes))))
                .toList();
        return new RankingsPage(page, rankings, notes.all());
    }

    private static Row row(OccupationSummary occupation, Ranking ranking, Notes notes) {
        return new Row(
                occupation.title(),
                Links.occupation(occupation.code(), occupation.role()),
                ranking.measure().of(occupation.figures(), notes));
    }
}
