package io.rolebook.fit;

import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Range;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where an amount stands on the scale of one source, in sentences; none if the source has nothing to set it against. */
public final class Standing {

    private static final Map<Integer, String> NAMES = Map.of(
            10,
            "the 10th percentile",
            25,
            "the 25th percentile",
            50,
            "the median",
            75,
            "the 75th percentile",
            90,
            "the 90th percentile");

    private Standing() {}

    /**
     * @param amount in the currency and for the period of the pay
     * @param level the key of the only level whose bands count, or null for all
     */
    public static List<String> of(Amount amount, Pay pay, String level) {
        List<String> said = new ArrayList<>();
        Map<Integer, Amount> scale = scale(pay);
        if (!scale.isEmpty()) {
            said.add(among(amount, scale, pay.currency()));
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

    /** The percentiles that are published, lowest first. */
    private static Map<Integer, Amount> scale(Pay pay) {
        Percentiles p = pay.percentiles() == null ? new Percentiles(null, null, null, null, null) : pay.percentiles();
        Map<Integer, Amount> scale = new LinkedHashMap<>();
        scale.put(10, p.p10());
        scale.put(25, p.p25());
        scale.put(50, pay.middle());
        scale.put(75, p.p75());
        scale.put(90, p.p90());
        scale.values().removeIf(Objects::isNull);
        return scale;
    }

    private static String among(Amount amount, Map<Integer, Amount> scale, String currency) {
        Integer below = null;
        for (Map.Entry<Integer, Amount> point : scale.entrySet()) {
            String here = NAMES.get(point.getKey()) + " (" + Figures.money(point.getValue(), currency) + ")";
            if (amount.compareTo(point.getValue()) == 0) {
                return "Exactly " + here + ": about " + point.getKey() + " of 100 earn less.";
            }
            if (amount.compareTo(point.getValue()) < 0) {
                return below == null
                        ? "Below " + here + ": fewer than " + point.getKey() + " of 100 earn less."
                        : "Between " + NAMES.get(below) + " (" + Figures.money(scale.get(below), currency) + ") and "
                                + here + ": " + below + " to " + point.getKey() + " of 100 earn less.";
            }
            below = point.getKey();
        }
        return "Above " + NAMES.get(below) + " (" + Figures.money(scale.get(below), currency) + "): more than " + below
                + " of 100 earn less.";
    }

    private static String inBands(Amount amount, Pay pay, String level) {
        List<PayBand> asked = pay.bands().stream()
                .filter(band -> level == null || band.level().key().equals(level))
                .toList();
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
        return asked.stream()
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
