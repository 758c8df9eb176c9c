package io.rolebook.fit;

import io.rolebook.content.figure.Figures;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import io.rolebook.web.Sentence;
import java.util.List;

/** How two roles' pay compares, in a sentence that also says when it cannot be compared. */
public final class PayWords {

    private PayWords() {}

    /** @param from the first role's title, to the second's */
    public static Sentence of(PayChange change, String from, String to, Notes notes) {
        if (change.from() == null && change.to() == null) {
            return Sentence.of("No source gives a yearly median for either role, so pay is not compared.");
        }
        if (change.from() == null || change.to() == null) {
            return Sentence.of("No source gives a yearly median for " + (change.from() == null ? from : to)
                    + ", so pay is not compared.");
        }
        if (!change.isComparable()) {
            return Sentence.of(
                    "The medians come from different sources, editions, places or currencies, so they are not compared as numbers.");
        }
        List<Mark> marks = notes.marks(List.of(change.from().source()));
        return new Sentence(
                change.isSameCount()
                        ? "Both are counted with the same occupation, "
                                + change.from().of() + ": the official pay cannot tell them apart."
                        : told(change),
                marks);
    }

    private static String told(PayChange change) {
        String from = Figures.money(change.from().middle(), change.from().currency());
        String to = Figures.money(change.to().middle(), change.to().currency());
        double percent = change.percent();
        return percent == 0
                ? "The median is the same, " + to + "."
                : "The median is " + Figures.percent(Math.abs(percent)) + (percent > 0 ? " higher: " : " lower: ") + to
                        + " against " + from + ".";
    }
}
