package io.rolebook.figures;

import io.rolebook.catalog.FamilySummary;
import io.rolebook.catalog.OccupationFigures;
import io.rolebook.catalog.OccupationSummary;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that can be ranked.
 *
 * @param together the figures of all occupations together
 * @param families those with roles, by title
 * @param codes of the occupations that the roles of a family are counted in, by its slug
 */
public record RankedOccupations(
        List<OccupationSummary> all,
        OccupationFigures together,
        List<FamilySummary> families,
        Map<String, Set<String>> codes) {

    /** A list of fewer is no ranking. */
    private static final int FEWEST = 3;

    /** Without what some rankings and those of a family take: see {@link RankingReader}. */
    public static RankedOccupations of(List<OccupationSummary> all) {
        return new RankedOccupations(all, OccupationFigures.NONE, List.of(), Map.of());
    }

    /** @param of how many occupations it was chosen from; unknown lack a figure that it takes */
    public record Ranked(List<OccupationSummary> best, int of, int unknown) {

        public boolean isWorthShowing() {
            return best.size() >= FEWEST;
        }
    }

    public Ranked in(Ranking ranking) {
        return in(ranking, all);
    }

    /** @param family its slug */
    public Ranked in(Ranking ranking, String family) {
        Set<String> its = codes.getOrDefault(family, Set.of());
        return in(
                ranking, all.stream().filter(each -> its.contains(each.code())).toList());
    }

    private Ranked in(Ranking ranking, List<OccupationSummary> from) {
        List<OccupationSummary> best = from.stream()
                .filter(each -> ranking.lets(each.figures(), together))
                .sorted(ranking.order())
                .toList();
        int unknown = (int)
                from.stream().filter(each -> !ranking.knows(each.figures())).count();
        return new Ranked(best, from.size(), unknown);
    }

    /** The families in which the ranking is worth showing. */
    public List<FamilySummary> familiesOf(Ranking ranking) {
        return families.stream()
                .filter(family -> in(ranking, family.slug()).isWorthShowing())
                .toList();
    }
}
