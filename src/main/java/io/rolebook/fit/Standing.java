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
import java.util.stream.Collectors;

/** Where an amount stands on the scale of one source, in sentences; none if the source has no comparable figure. */
public final class Standing {

    private Standing() {}

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
        LevelBands asked = LevelBands.of(pay, level);
        if (asked.bands().isEmpty()) {
            return "It has no band for the level you chose.";
        }
        String noEnd = noEnd(amount, asked.bands().stream().map(PayBand::range).toList(), pay.currency());
        if (level == null) {
            List<String> inside = asked.bands().stream()
                    .filter(band -> band.range().holds(amount))
                    .map(band -> band(band, pay.currency()))
                    .toList();
            return inside.isEmpty() ? "Inside none of its bands." : "Inside " + Words.and(inside) + "." + noEnd;
        }
        String called = asked.other() ? "It has no band called " + Words.lower(level.label()) + ". " : "";
        return called
                + asked.bands().stream()
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
        return band.level().label().toLowerCase(java.util.Locale.ROOT) + " ("
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
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
