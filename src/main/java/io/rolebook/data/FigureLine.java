package io.rolebook.data;

import io.rolebook.web.Csv;
import io.rolebook.web.Origin;
import java.util.List;

/** One figure of a role in a line of its own: what it is, how much, in which unit, and who says so. */
record FigureLine(String role, String kind, String about, String statistic, Number amount, String unit, Origin source) {

    static final List<String> COLUMNS =
            List.of("role", "kind", "about", "statistic", "amount", "unit", "source", "method", "as_of", "dated");

    List<Object> cells() {
        return Csv.line(
                role,
                kind,
                about,
                statistic,
                amount,
                unit,
                source.id(),
                source.method().key(),
                source.asOf(),
                source.dated().key());
    }
}
