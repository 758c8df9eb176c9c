package io.rolebook.figures;

import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.EducationShares;
import io.rolebook.web.EducationWords;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How education is spread over an occupation.
 *
 * @param at where the figures stand in the file of the page, as a JSON pointer, or empty
 * @param asked who answered, how many, and when, or empty; the rows are missing where these were too few
 */
public record ShareTable(String caption, String at, String asked, List<Mark> marks, List<Bar> rows) {

    /** The number of shares that are told in words. */
    private static final int NAMED = 2;

    public static ShareTable of(EducationShares shares, String at, Notes notes) {
        return new ShareTable(
                EducationWords.caption(shares),
                at,
                EducationWords.asked(shares),
                notes.marks(List.of(shares.source())),
                rows(EducationWords.percentages(shares)));
    }

    /** The largest shares in words: {@code 37.3% High school diploma; 29.7% Some college, no degree}. */
    public String largest() {
        return rows.stream()
                .sorted(Comparator.comparingDouble(Bar::width).reversed())
                .limit(NAMED)
                .map(row -> row.figure() + " " + row.label())
                .collect(Collectors.joining("; "));
    }

    /** @param shares percent by level, lowest level first */
    public static List<Bar> rows(Map<EducationLevel, Double> shares) {
        return shares.entrySet().stream()
                .map(share -> new Bar(share.getKey().label(), Figures.percent(share.getValue()), share.getValue()))
                .toList();
    }
}
