package io.rolebook.figures;

import io.rolebook.catalog.ElementScore;
import io.rolebook.catalog.OccupationScore.Kind;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import io.rolebook.web.Words;
import java.util.Comparator;
import java.util.List;

/** The work styles that distinguish an occupation, the most distinctive first; none if it has several profiles. */
public record StyleList(List<Mark> marks, String made, String styles) {

    static final StyleList NONE = new StyleList(List.of(), "", "");

    private static final int NAMED = 6;

    static StyleList of(List<ElementScore> scores, String made, Notes notes) {
        List<ElementScore> styles = scores.stream()
                .filter(score -> score.kind() == Kind.STYLE)
                .sorted(Comparator.comparing(ElementScore::place))
                .toList();
        boolean isOfOne = styles.stream().map(ElementScore::code).distinct().count() == 1;
        return isOfOne
                ? new StyleList(
                        notes.marks(List.of(styles.get(0).source())),
                        made == null ? "" : made,
                        Words.and(styles.stream()
                                .limit(NAMED)
                                .map(ElementScore::element)
                                .toList()))
                : NONE;
    }

    public boolean isEmpty() {
        return styles.isEmpty();
    }
}
