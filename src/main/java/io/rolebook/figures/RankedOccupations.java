package io.rolebook.figures;

import io.rolebook.catalog.FamilySummary;
import io.rolebook.catalog.OccupationFigures;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import io.rolebook.web.Rows;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that can be ranked.
 *
 * @param rankings those that have a page
 * @param together the figures of all occupations together
 * @param families those with roles, by title
 * @param codes of the occupations that the roles of a family are counted in, by its slug
 */
public record RankedOccupations(
        List<Ranking> rankings,
        List<OccupationSummary> all,
        OccupationFigures together,
        List<FamilySummary> families,
        Map<String, Set<String>> codes) {

    /** A list of fewer is no ranking. */
    private static final int FEWEST = 3;

    private static final int FIRST = 3;

    /** Without what some rankings and those of a family take: see {@link RankingReader}. */
    public static RankedOccupations of(List<OccupationSummary> all, boolean hasPay) {
        return new RankedOccupations(Ranking.shown(hasPay), all, OccupationFigures.NONE, List.of(), Map.of());
    }

    /** @param of how many occupations it was chosen from; unknown lack a figure that it takes */
    public record Ranked(List<OccupationSummary> best, int of, int unknown) {

        public boolean isWorthShowing() {
            return best.size() >= FEWEST;
        }

        /** The first few as rows of a table. */
        public List<RankRow> rows(int most, List<Measure> columns, Notes notes) {
            return Rows.of(best.stream().limit(most), each -> RankRow.of(each, columns, notes));
        }
    }

    /**
     * A ranked occupation.
     *
     * @param slug of the role that stands for it, or its code
     * @param entry the typical entry education, or empty
     * @param figures by column; null where one is not known
     */
    public record RankRow(String title, String href, String slug, String entry, List<Figure> figures) {

        static RankRow of(OccupationSummary occupation, List<Measure> columns, Notes notes) {
            OccupationFigures figures = occupation.figures();
            return new RankRow(
                    occupation.title(),
                    Links.occupation(occupation.code(), occupation.role()),
                    occupation.slug(),
                    figures.education() == null ? "" : figures.education().label(),
                    columns.stream()
                            .map(measure -> measure.isKnown(figures) ? measure.of(figures, notes) : null)
                            .toList());
        }

        /** Of the first column. */
        public Figure figure() {
            return figures.get(0);
        }
    }

    /** The first few of one ranking, and where all of it is. */
    public record FirstFew(String id, String title, String href, List<RankRow> rows) {}

    public FirstFew firstFew(Ranking ranking, Notes notes) {
        List<RankRow> rows = in(ranking, null).rows(FIRST, List.of(ranking.measure()), notes);
        return new FirstFew(ranking.key(), ranking.title(), Links.ranking(ranking.key()), rows);
    }

    /** @param family its slug, or null for all occupations */
    public Ranked in(Ranking ranking, String family) {
        List<OccupationSummary> from = family == null ? all : ofFamily(family);
        List<OccupationSummary> best = from.stream()
                .filter(each -> ranking.lets(each.figures(), together))
                .sorted(ranking.measure().order(!ranking.isRising()))
                .toList();
        long known = from.stream().filter(each -> ranking.knows(each.figures())).count();
        return new Ranked(best, from.size(), from.size() - (int) known);
    }

    private List<OccupationSummary> ofFamily(String family) {
        Set<String> its = codes.getOrDefault(family, Set.of());
        return all.stream().filter(each -> its.contains(each.code())).toList();
    }

    /** The families in which the ranking is worth showing. */
    public List<FamilySummary> familiesOf(Ranking ranking) {
        return families.stream()
                .filter(family -> in(ranking, family.slug()).isWorthShowing())
                .toList();
    }

    /** The rankings that are worth showing, of all occupations or of one family's. */
    public Stream<Ranking> worthShowing(String family) {
        return rankings.stream().filter(ranking -> in(ranking, family).isWorthShowing());
    }
}
