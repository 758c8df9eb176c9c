package io.rolebook.home;

import io.rolebook.catalog.OccupationFigures;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The first of all official occupations by one figure, and where the whole list is. */
record Ranking(String id, String heading, String href, List<Row> rows) {

    private static final int SHOWN = 3;

    record Row(String title, String href, String detail, Figure figure) {}

    static List<Ranking> all(List<OccupationSummary> occupations, Notes notes) {
        return Stream.of(
                        of(
                                "no-degree",
                                "Best paid without a degree",
                                Links.OCCUPATIONS + "?education=high-school&sort=-pay",
                                occupations,
                                Ranking::isWithoutDegree,
                                Comparator.comparing(occupation ->
                                        occupation.figures().median().toDouble()),
                                figures -> notes.figure(
                                        Figures.money(figures.median(), figures.currency()), figures.paySource())),
                        of(
                                "openings",
                                "Most openings a year",
                                Links.OCCUPATIONS + "?sort=-openings",
                                occupations,
                                figures -> figures.openings() != null,
                                Comparator.comparing(
                                        occupation -> occupation.figures().openings()),
                                figures -> notes.figure(Figures.count(figures.openings()), figures.outlookSource())),
                        of(
                                "growing",
                                "Fastest growing",
                                Links.OCCUPATIONS + "?sort=-growth",
                                occupations,
                                figures -> figures.growth() != null,
                                Comparator.comparing(
                                        occupation -> occupation.figures().growth()),
                                figures -> notes.figure(Figures.change(figures.growth()), figures.outlookSource())))
                .filter(ranking -> !ranking.rows.isEmpty())
                .toList();
    }

    private static boolean isWithoutDegree(OccupationFigures figures) {
        return figures.median() != null
                && figures.education() != null
                && figures.education().compareTo(EducationLevel.ASSOCIATE) < 0;
    }

    private static Ranking of(
            String id,
            String heading,
            String href,
            List<OccupationSummary> occupations,
            Predicate<OccupationFigures> wanted,
            Comparator<OccupationSummary> lowest,
            Function<OccupationFigures, Figure> figure) {
        List<Row> rows = occupations.stream()
                .filter(occupation -> wanted.test(occupation.figures()))
                .sorted(lowest.reversed())
                .limit(SHOWN)
                .map(occupation -> new Row(
                        occupation.title(),
                        Links.occupation(occupation.code(), occupation.role()),
                        occupation.figures().education() == null
                                ? ""
                                : occupation.figures().education().label(),
                        figure.apply(occupation.figures())))
                .toList();
        return new Ranking(id, heading, href, rows);
    }
}
