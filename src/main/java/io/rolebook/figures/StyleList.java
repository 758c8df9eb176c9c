package io.rolebook.figures;

import io.rolebook.catalog.ElementScore;
import io.rolebook.catalog.OccupationScore.Kind;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import java.util.Comparator;
import java.util.List;

/** The work styles that distinguish an occupation, the most distinctive first; none if it has several profiles. */
public record StyleList(List<Mark> marks, String made, String styles) {

    private static final int NAMED = 6;

    /** @param made how the source came by their places, or empty */
    static StyleList of(List<ElementScore> all, String made, Notes notes) {
        List<ElementScore> styles = ScoreTable.of(Kind.STYLE, all).stream()
                .sorted(Comparator.comparing(ElementScore::place))
                .toList();
        boolean isOfOne = styles.stream().map(ElementScore::code).distinct().count() == 1;
        return isOfOne
                ? new StyleList(
                        ScoreTable.marks(styles, notes),
                        made,
                        ScoreTable.first(NAMED, styles.stream().map(ElementScore::element)))
                : new StyleList(List.of(), "", "");
    }

    public boolean isEmpty() {
        return styles.isEmpty();
    }
}
