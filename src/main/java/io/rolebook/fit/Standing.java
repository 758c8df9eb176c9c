package io.rolebook.fit;

import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.Range;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Where an amount stands on the scale of one source, in sentences; none if the source has no comparable figure. */
public final class Standing {

    /** Most sources have only one of the two levels, and mean the same people by it. */
    private static final Set<String> BEGINNERS = Set.of("entry", "junior");

    private Standing() {}

    /**
     * The bands of one source that speak of a level, perhaps by the other name for beginners.
     *
     * @param level null for all bands
     */
    public static List<PayBand> bands(Pay pay, Level level) {
        List<PayBand> own = bands(pay, band -> level == null || band.level().equals(level));
        return own.isEmpty() && level != null && BEGINNERS.contains(level.key())
                ? bands(pay, band -> BEGINNERS.contains(band.level().key()))
                : own;
    }

    private static List<PayBand> bands(Pay pay, Predicate<PayBand> which) {
        return pay.bands().stream().filter(which).toList();
    }

    /**
     * @param amount in the currency and for the period of the pay
     * @param level the only level whose bands count, or null for all
     */
    public static List<String> of(Amount amount, Pay pay, Level level) {
        List<String> said = new ArrayList<>();
        PercentileScale scale = PercentileScale.of(pay);
        if (!scale.isEmpty()) {
            said.add(scale.place(amount));
        } else if (pay.mean() != null) {
            said.add(Figures.money(pay.mean(), pay.currency()) + " is the mean: your pay is "
                    + beside(amount, pay.mean()) + ". A mean does not tell how many earn less.");
        }
        if (!pay.bands().isEmpty()) {
            said.add(inBands(amount, pay, level));
        } else if (pay.range() != null) {
            said.add(capital(beside(amount, pay.range())) + " the range "
                    + Figures.range(
                            pay.range().min(), pay.range().max(), pay.range().open(), pay.currency())
                    + "." + noEnd(amount, List.of(pay.range()), pay.currency()));
        }
        return said;
    }

    private static String inBands(Amount amount, Pay pay, Level level) {
        List<PayBand> asked = bands(pay, level);
        if (asked.isEmpty()) {
            return "It has no band for the level you chose.";
        }
        String noEnd = noEnd(amount, asked.stream().map(PayBand::range).toList(), pay.currency());
        if (level == null) {
            List<String> inside = asked.stream()
                    .filter(band -> band.range().holds(amount))
                    .map(band -> band(band, pay.currency()))
                    .toList();
            return inside.isEmpty() ? "Inside none of its bands." : "Inside " + Words.and(inside) + "." + noEnd;
        }
        boolean isOther = asked.stream().noneMatch(band -> band.level().equals(level));
        String called = isOther ? "It has no band called " + Words.lower(level.label()) + ". " : "";
        return called
                + asked.stream()
                        .map(band -> capital(beside(amount, band.range())) + " " + band(band, pay.currency()) + ".")
                        .collect(Collectors.joining(" "))
                + noEnd;
    }

    /** For a pay that is inside only because no end is printed; else empty. */
    private static String noEnd(Amount amount, List<Range> ranges, String currency) {
        List<String> last = ranges.stream()
                .filter(range -> range.isPastPrint(amount))
                .map(range -> "“over " + Figures.money(range.max(), currency) + "”")
                .distinct()
                .toList();
        return last.isEmpty() ? "" : " It prints no end after " + Words.and(last) + ".";
    }

    private static String band(PayBand band, String currency) {
        return band.level().label().toLowerCase(Locale.ROOT) + " ("
                + Figures.range(band.min(), band.max(), band.open(), currency) + ")";
    }

    private static String beside(Amount amount, Range range) {
        return range.holds(amount) ? "inside" : amount.compareTo(range.min()) < 0 ? "below" : "above";
    }

    private static String beside(Amount amount, Amount other) {
        int order = amount.compareTo(other);
        return order == 0 ? "the same" : order < 0 ? "below it" : "above it";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
