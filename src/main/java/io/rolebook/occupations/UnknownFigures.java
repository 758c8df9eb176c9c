package io.rolebook.occupations;

import io.rolebook.catalog.OccupationFigures;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.content.model.Period;
import io.rolebook.web.Words;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Why occupations are not in a filtered list although nothing says that they don't match: no table has the figure. */
final class UnknownFigures {

    private UnknownFigures() {}

    /** One sentence for each filter that cannot judge some of the occupations that match the others. */
    static List<String> of(OccupationQuery query, List<OccupationSummary> all) {
        return Stream.of(
                        sentence(query, query.education(""), all, OccupationFigures::education, "the usual education"),
                        sentence(query, query.pay(0), all, UnknownFigures::yearly, "the median pay a year"),
                        sentence(query, query.growth(null), all, OccupationFigures::growth, "the projected jobs"),
                        sentence(query, query.openings(0), all, OccupationFigures::openings, "the openings a year"))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static Object yearly(OccupationFigures figures) {
        return figures.period() == Period.YEAR ? figures.median() : null;
    }

    /** @param without the query without the filter; the same list if it was not set */
    private static String sentence(
            OccupationQuery query,
            OccupationQuery without,
            List<OccupationSummary> all,
            Function<OccupationFigures, Object> figure,
            String fact) {
        if (without.page(1).equals(query.page(1))) {
            return "";
        }
        Predicate<OccupationSummary> isUnknown = occupation -> Objects.isNull(figure.apply(occupation.figures()));
        return Words.leftOut(without.in(all).stream().filter(isUnknown).count(), "occupation", fact);
    }
}
