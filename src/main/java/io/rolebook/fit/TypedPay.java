package io.rolebook.fit;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pay in the form in which people type it: {@code 120k}, {@code 120,000}, {@code $120 000}, {@code 95.000 €}, {@code $38.50 an hour}.
 *
 * @param text what was typed, as it can be shown
 * @param amount for a year, in whole units of the currency, or null if nothing was typed or nothing can be made of it
 * @param given for the period it was typed for, or null like the amount
 * @param currency its code, or null if none was typed
 * @param problem what is wrong with it, or empty
 */
public record TypedPay(String text, Amount amount, Amount given, Period period, String currency, String problem) {

    private static final int LONGEST = 40;
    /** A smaller amount is no yearly pay, but hourly pay or thousands without k. */
    private static final BigDecimal LOWEST = BigDecimal.valueOf(1_000);

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(999_999_999_999L);
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("bucks", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("¥", "JPY"));

    private static final Map<Character, Period> PERIODS = Map.of(
            'y', Period.YEAR, 'a', Period.YEAR, 'm', Period.MONTH, 'w', Period.WEEK, 'd', Period.DAY, 'h', Period.HOUR);

    private static final String MONEY = "([$€£¥]|dollars|bucks|euros?|pounds|[a-z]{3})?";
    private static final Pattern TYPED = Pattern.compile(
            "(?:(?:about|around|roughly|~) ?)?" + MONEY + " ?([-−]?) ?" + MONEY
                    + " ?(\\d{1,3}(?:[ ,.'’]\\d{3})+|\\d+)(?:[.,](\\d{1,2}))? ?([km]?) ?" + MONEY
                    + "(?: ?(?:/|an?|per|each|every)? ?(year(?:ly)?|annually|annum|yr|month(?:ly)?|mo|week(?:ly)?|wk|day|daily|hour(?:ly)?|hr))?");

    /** A pay for a year, unless the words name another period. */
    public static TypedPay of(String typed) {
        return of(typed, Period.YEAR);
    }

    /**
     * @param typed may be null or empty: then nothing is wrong, and nothing is known
     * @param period that the pay is for, unless the words name another
     */
    public static TypedPay of(String typed, Period period) {
        String plain = typed == null
                ? ""
                : typed.replaceAll("[\\p{Z}\\s]+", " ").replaceAll("\\p{C}", "").strip();
        if (plain.isEmpty()) {
            return new TypedPay("", null, null, period, null, "");
        }
        String text = plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
        Matcher parts = TYPED.matcher(text.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return wrong(text, period, "“" + text + "” is not an amount that we can read.");
        }
        if (!parts.group(2).isEmpty()) {
            return wrong(text, period, "A pay cannot be negative.");
        }
        return of(
                text,
                parts,
                parts.group(8) == null ? period : PERIODS.get(parts.group(8).charAt(0)));
    }

    private static TypedPay of(String text, Matcher parts, Period period) {
        String currency = null;
        for (int group : new int[] {1, 3, 7}) {
            currency = parts.group(group) == null ? currency : code(parts.group(group));
        }
        BigDecimal given = given(parts);
        BigDecimal amount = given.multiply(BigDecimal.valueOf(period.inAYear())).setScale(0, RoundingMode.HALF_UP);
        if (currency != null && currency.isEmpty()) {
            return wrong(text, period, "We don’t know the currency in “" + text + "”.");
        }
        if (given.signum() == 0) {
            return wrong(text, period, "A pay has to be more than nothing.");
        }
        if (amount.compareTo(LOWEST) < 0) {
            return wrong(text, period, "“" + text + "” is too little for " + period.label() + "’s pay.");
        }
        return amount.compareTo(HIGHEST) > 0
                ? wrong(text, period, "“" + text + "” is more than any figure here can place.")
                : new TypedPay(text, new Amount(amount, false), new Amount(given, false), period, currency, "");
    }

    private static TypedPay wrong(String text, Period period, String problem) {
        String like =
                period == Period.HOUR ? "37.50" : period == Period.YEAR ? "120000, 120,000 or 120k" : "5000 or 5,000";
        return new TypedPay(text, null, null, period, null, problem + " Write it like " + like + ".");
    }

    private static BigDecimal given(Matcher parts) {
        String whole = parts.group(4).replaceAll("\\D", "");
        String fraction = parts.group(5) == null ? "" : "." + parts.group(5);
        int zeros =
                switch (parts.group(6)) {
                    case "k" -> 3;
                    case "m" -> 6;
                    default -> 0;
                };
        return new BigDecimal(whole + fraction).scaleByPowerOfTen(zeros);
    }

    /** Empty for letters that are no currency. */
    private static String code(String sign) {
        String code = SIGNS.getOrDefault(sign, sign.toUpperCase(Locale.ROOT));
        boolean known = Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
        return known ? code : "";
    }
}
