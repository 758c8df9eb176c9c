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
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.Words;
import io.rolebook.web.graph.Subject;
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
        List<RankedOccupations.RankRow> rows,
        Crumb all,
        List<Crumb> families,
        List<Crumb> others,
        List<Note> notes)
        implements TemplateInstance {

    static final int MOST = 36;

    private static final int NAMED = 3;

    /** So many letters of their names fit into a search result. */
    private static final int NAMES = 150;

    /** @param family null for all occupations */
    static RankingPage of(
            Ranking ranking, FamilySummary family, RankedOccupations occupations, Map<String, SourceNote> sources) {
        String slug = family == null ? null : family.slug();
        Ranked ranked = occupations.in(ranking, slug);
        List<Measure> columns = columns(ranking, occupations.rankings());
        Notes notes = new Notes(sources);
        return new RankingPage(
                page(ranking, family, ranked),
                ranking.method(),
                leftOut(ranking, ranked),
                ranking.isRising(),
                columns,
                ranked.rows(MOST, columns, notes),
                family == null ? null : ranking.link(null),
                occupations.familiesOf(ranking).stream()
                        .filter(each -> !each.equals(family))
                        .map(each -> new Crumb(
                                each.title(), ranking.link(each.slug()).href()))
                        .toList(),
                occupations
                        .worthShowing(slug)
                        .filter(other -> other != ranking)
                        .map(other -> other.link(slug))
                        .toList(),
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

    private static Page page(Ranking ranking, FamilySummary family, Ranked occupations) {
        String title = ranking.title() + (family == null ? "" : ": " + family.title());
        String best = Words.and(occupations.best().stream()
                .limit(NAMED)
                .map(OccupationSummary::title)
                .toList());
        String description =
                title + ", by official figures." + (best.isEmpty() ? "" : " First: " + Words.cut(best + ".", NAMES));
        Crumb all = new Crumb(RankingsPage.TITLE, Links.rankings());
        return Page.of(ranking.link(family == null ? null : family.slug()).href(), title, description)
                .about(Subject.COLLECTION)
                .under(family == null ? new Crumb[] {all} : new Crumb[] {all, ranking.link(null)});
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
}
