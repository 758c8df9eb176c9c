package io.rolebook.home;

import io.rolebook.figures.RankRow;
import io.rolebook.figures.RankedOccupations;
import io.rolebook.figures.Ranking;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import java.util.List;
import java.util.stream.Stream;

/** The first of one ranking, and where all of it is. */
record BestFew(String id, String heading, String href, List<RankRow> rows) {

    private static final int SHOWN = 3;

    /** Of the rankings that most readers ask for, as far as the guide shows them. */
    static List<BestFew> of(RankedOccupations occupations, Notes notes) {
        return Stream.of(Ranking.BEST_PAID_WITHOUT_A_DEGREE, Ranking.MOST_OPENINGS, Ranking.FASTEST_GROWING)
                .filter(occupations.rankings()::contains)
                .map(ranking -> new BestFew(
                        ranking.key(),
                        ranking.title(),
                        Links.ranking(ranking.key()),
                        occupations.in(ranking).rows(SHOWN, List.of(ranking.measure()), notes)))
                .filter(few -> !few.rows.isEmpty())
                .toList();
    }
}
