package io.rolebook.home;

import io.rolebook.catalog.OccupationSummary;
import io.rolebook.figures.RankedOccupations;
import io.rolebook.figures.Ranking;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import io.rolebook.web.Rows;
import java.util.List;
import java.util.stream.Stream;

/** The first of one ranking, and where all of it is. */
record BestFew(String id, String heading, String href, List<Row> rows) {

    private static final int SHOWN = 3;

    record Row(String title, String href, String detail, Figure figure) {}

    /** Of the rankings that most readers ask for, as far as the guide shows them. */
    static List<BestFew> of(RankedOccupations occupations, List<Ranking> shown, Notes notes) {
        return Stream.of(Ranking.BEST_PAID_WITHOUT_A_DEGREE, Ranking.MOST_OPENINGS, Ranking.FASTEST_GROWING)
                .filter(shown::contains)
                .map(ranking -> of(ranking, occupations, notes))
                .filter(few -> !few.rows.isEmpty())
                .toList();
    }

    private static BestFew of(Ranking ranking, RankedOccupations occupations, Notes notes) {
        return new BestFew(
                ranking.key(),
                ranking.title(),
                Links.ranking(ranking.key()),
                Rows.of(occupations.in(ranking).best().stream().limit(SHOWN), each -> row(each, ranking, notes)));
    }

    private static Row row(OccupationSummary occupation, Ranking ranking, Notes notes) {
        return new Row(
                occupation.title(),
                Links.occupation(occupation.code(), occupation.role()),
                occupation.figures().education() == null
                        ? ""
                        : occupation.figures().education().label(),
                ranking.measure().of(occupation.figures(), notes));
    }
}
