package io.rolebook.fit;

import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.Period;
import io.rolebook.web.Notes;
import io.rolebook.web.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The change of pay from one role to another. It is a number only if both amounts come from the same edition of
 * the same source, in the same currency, for the same period and place.
 *
 * @param from the first role's main pay, to the second's; null where no source gives a median a year
 */
public record PayChange(Pay from, Pay to, List<AtLevel> levels) {

    /** The bands of one guide for both roles at the same level. */
    public record AtLevel(String source, String currency, PayBand from, PayBand to) {

        /** The second band's lower end against the first's, in percent with one decimal: upper ends may be open. */
        public double percent() {
            return PayChange.percent(from.min(), to.min());
        }
    }

    public static PayChange of(List<Pay> from, List<Pay> to) {
        return new PayChange(main(from).orElse(null), main(to).orElse(null), levels(from, to));
    }

    /** The pay by which a role is listed: the first with a median a year. */
    public static Optional<Pay> main(List<Pay> pays) {
        return pays.stream()
                .filter(pay -> pay.middle() != null && pay.period() == Period.YEAR)
                .findFirst();
    }

    public boolean isComparable() {
        return from != null && to != null && areComparable(from, to);
    }

    /** Whether both roles are counted with the same occupation, so that their figures are the same. */
    public boolean isSameCount() {
        boolean sameOccupation =
                from != null && to != null && from.of() != null && from.of().equals(to.of());
        return isComparable() && sameOccupation && from.middle().equals(to.middle());
    }

    /** The second median against the first, in percent with one decimal; only if they are comparable. */
    public double percent() {
        return percent(from.middle(), to.middle());
    }

    private static double percent(Amount from, Amount to) {
        return Math.round((to.toDouble() - from.toDouble()) * 1000 / from.toDouble()) / 10.0;
    }

    /** Whether both were counted in the same edition of a source, in the same currency, for the same period and place. */
    public static boolean areComparable(Pay a, Pay b) {
        return a.source().equals(b.source())
                && a.currency().equals(b.currency())
                && a.period() == b.period()
                && Objects.equals(a.place(), b.place())
                && Objects.equals(a.asOf(), b.asOf());
    }

    /**
     * How the two compare, in a sentence that also says when they cannot be compared.
     *
     * @param first title of the first role
     */
    public Sentence inWords(String first, String second, Notes notes) {
        if (from == null || to == null) {
            String lacks = from != null ? second : to != null ? first : "either role";
            return Sentence.of("No source gives a yearly median for " + lacks + ", so pay is not compared.");
        }
        if (!isComparable()) {
            return Sentence.of(
                    "The medians come from different sources, editions, places or currencies, so they are not compared as numbers.");
        }
        return new Sentence(difference(), notes.marks(List.of(from.source())));
    }

    private String difference() {
        if (isSameCount()) {
            return "Both are counted with the same occupation, " + from.of()
                    + ": the official pay cannot tell them apart.";
        }
        String median = Figures.money(to.middle(), to.currency());
        return percent() == 0
                ? "The median is the same, " + median + "."
                : "The median is " + Figures.percent(Math.abs(percent()))
                        + (percent() > 0 ? " higher: " : " lower: ") + median + " against "
                        + Figures.money(from.middle(), from.currency()) + ".";
    }

    private static List<AtLevel> levels(List<Pay> from, List<Pay> to) {
        List<AtLevel> levels = new ArrayList<>();
        for (Pay a : from) {
            for (Pay b : to) {
                if (a.period() == Period.YEAR && areComparable(a, b)) {
                    addLevels(a, b, levels);
                }
            }
        }
        return levels;
    }

    private static void addLevels(Pay a, Pay b, List<AtLevel> levels) {
        for (PayBand band : a.bands()) {
            b.bands().stream()
                    .filter(other -> other.level().equals(band.level()))
                    .findFirst()
                    .ifPresent(other -> levels.add(new AtLevel(a.source(), a.currency(), band, other)));
        }
    }
}
