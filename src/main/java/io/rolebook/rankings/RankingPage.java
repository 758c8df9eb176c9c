package io.rolebook.rankings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.FamilySummary;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.figure.Figures;
import io.rolebook.figures.Measure;
import io.rolebook.figures.RankedOccupations;
import io.rolebook.figures.RankedOccupations.Ranked;
import io.rolebook.figures.Ranking;
import io.rolebook.web.Crumb;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.Rows;
import io.rolebook.web.Words;
import io.rolebook.web.graph.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One ranking, of all occupations or of one family's.
 *
 * @param rising whether the lowest figure comes first
 * @param all the same ranking of all occupations, or null on its own page
 * @param families the same ranking of one family each
 * @param others the other rankings of the same occupations
 */
@CheckedTemplate(basePath = "rankings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RankingPage(
        Page page,
        String method,
        String leftOut,
        boolean rising,
        List<Measure> columns,
        List<Row> rows,
        Crumb all,
        List<Crumb> families,
        List<Crumb> others,
        List<Note> notes)
        implements TemplateInstance {

    static final int MOST = 36;

    private static final int NAMED = 3;

    /** So many letters of their names fit into a search result. */
    private static final int NAMES = 150;

    /**
     * @param slug of the role that stands for the occupation, or its code
     * @param figures by column; null where one is not known
     */
    record Row(String title, String href, String slug, String entry, List<Figure> figures) {}

    /** @param family null for all occupations */
    static RankingPage of(
            Ranking ranking,
            FamilySummary family,
            RankedOccupations occupations,
            List<Ranking> shown,
            Map<String, SourceNote> sources) {
        Ranked ranked = family == null ? occupations.in(ranking) : occupations.in(ranking, family.slug());
        List<Measure> columns = columns(ranking, shown);
        Notes notes = new Notes(sources);
        List<Row> rows = Rows.of(ranked.best().stream().limit(MOST), each -> row(each, columns, notes));
        return new RankingPage(
                page(ranking, family, ranked),
                ranking.method(),
                leftOut(ranking, ranked),
                ranking.isRising(),
                columns,
                rows,
                family == null ? null : new Crumb(ranking.title(), Links.ranking(ranking.key())),
                occupations.familiesOf(ranking).stream()
                        .filter(each -> !each.equals(family))
                        .map(each -> new Crumb(each.title(), Links.ranking(ranking.key(), each.slug())))
                        .toList(),
                others(ranking, family, occupations, shown),
                notes.all());
    }

    /** The ranking's own figure first. */
    private static List<Measure> columns(Ranking ranking, List<Ranking> shown) {
        boolean hasPay = shown.contains(Ranking.BEST_PAID);
        return Stream.concat(Stream.of(ranking.measure()), Arrays.stream(Measure.values()))
                .filter(measure -> hasPay || measure != Measure.PAY)
                .distinct()
                .toList();
    }

    private static Row row(OccupationSummary occupation, List<Measure> columns, Notes notes) {
        List<Figure> figures = new ArrayList<>();
        columns.forEach(measure -> figures.add(measure.of(occupation.figures(), notes)));
        var education = occupation.figures().education();
        return new Row(
                occupation.title(),
                Links.occupation(occupation.code(), occupation.role()),
                occupation.slug(),
                education == null ? "" : education.label(),
                figures);
    }

    private static Page page(Ranking ranking, FamilySummary family, Ranked occupations) {
        String title = ranking.title() + (family == null ? "" : ": " + family.title());
        String best = Words.and(occupations.best().stream()
                .limit(NAMED)
                .map(OccupationSummary::title)
                .toList());
        String description =
                title + ", by official figures." + (best.isEmpty() ? "" : " First: " + Words.cut(best + ".", NAMES));
        Page page = Page.of(
                        family == null ? Links.ranking(ranking.key()) : Links.ranking(ranking.key(), family.slug()),
                        title,
                        description)
                .about(Subject.COLLECTION);
        return family == null
                ? page.under(new Crumb(RankingsPage.TITLE, Links.rankings()))
                : page.under(
                        new Crumb(RankingsPage.TITLE, Links.rankings()),
                        new Crumb(ranking.title(), Links.ranking(ranking.key())));
    }

    private static String leftOut(Ranking ranking, Ranked ranked) {
        String chosen = Figures.count(ranked.best().size()) + " of " + Figures.count(ranked.of())
                + " occupations are ranked" + (ranked.best().size() > MOST ? "; the first " + MOST + " stand here" : "")
                + ".";
        String unknown = ranked.unknown() == 0
                ? " None lacks the figures it takes."
                : " " + Figures.count(ranked.unknown()) + " "
                        + (ranked.unknown() == 1 ? "is" : "are") + " left out because no table has the figures it takes"
                        + (ranking.isOfPay() ? " or the pay is published by the hour alone" : "") + ".";
        return chosen + unknown + " Occupations with the same figure stand by name.";
    }

    private static List<Crumb> others(
            Ranking ranking, FamilySummary family, RankedOccupations occupations, List<Ranking> shown) {
        return shown.stream()
                .filter(other -> other != ranking)
                .filter(other -> (family == null ? occupations.in(other) : occupations.in(other, family.slug()))
                        .isWorthShowing())
                .map(other -> new Crumb(
                        other.title(),
                        family == null ? Links.ranking(other.key()) : Links.ranking(other.key(), family.slug())))
                .toList();
    }
}
