package io.rolebook.fit;

import io.rolebook.content.model.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pay as somebody types it: {@code 120k}, {@code 120,000}, {@code $120 000}, {@code 95.000 €}.
 *
 * @param text what was typed, as it can be shown
 * @param amount in whole units of the currency, or null if nothing was typed or nothing can be made of it
 * @param currency its code, or null if none was typed
 * @param problem what is wrong with it, or empty
 */
public record TypedPay(String text, Amount amount, String currency, String problem) {

    private static final int LONGEST = 40;
    /** Below it nobody is paid for a year: it is an hour's pay, or thousands without their k. */
    private static final BigDecimal LOWEST = BigDecimal.valueOf(1_000);

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(999_999_999_999L);
    private static final Map<String, String> SIGNS = Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY");

    private static final String MONEY = "([$€£¥]|[a-z]{3})?";
    private static final Pattern TYPED = Pattern.compile(
            MONEY + " ?([-−]?) ?" + MONEY + " ?(\\d{1,3}(?:[ ,.'’]\\d{3})+|\\d+)(?:[.,](\\d{1,2}))? ?([km]?) ?" + MONEY
                    + "(?: ?(?:/|a|per) ?(?:year|yr))?");

    /** @param typed may be null or empty: then nothing is wrong, and nothing is known */
    public static TypedPay of(String typed) {
        String plain = typed == null
                ? ""
                : typed.replaceAll("[\\p{Z}\\s]+", " ").replaceAll("\\p{C}", "").strip();
        if (plain.isEmpty()) {
            return new TypedPay("", null, null, "");
        }
        String text = plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
        Matcher parts = TYPED.matcher(text.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return wrong(text, "“" + text + "” is not an amount that we can read.");
        }
        if (!parts.group(2).isEmpty()) {
            return wrong(text, "A pay cannot be negative.");
        }
        return of(text, parts);
    }

    private static TypedPay of(String text, Matcher parts) {
        String currency = null;
        for (int group : new int[] {1, 3, 7}) {
            currency = parts.group(group) == null ? currency : code(parts.group(group));
        }
        BigDecimal amount = amount(parts);
        if (currency != null && currency.isEmpty()) {
            return wrong(text, "We don’t know the currency in “" + text + "”.");
        }
        if (amount.signum() == 0) {
            return wrong(text, "Nothing stands below every figure.");
        }
        if (amount.compareTo(LOWEST) < 0) {
            return wrong(text, "“" + text + "” is too little for a year’s pay.");
        }
        return amount.compareTo(HIGHEST) > 0
                ? wrong(text, "“" + text + "” is more than any figure here can place.")
                : new TypedPay(text, new Amount(amount, false), currency, "");
    }

    private static TypedPay wrong(String text, String problem) {
        return new TypedPay(text, null, null, problem + " Write it like 120000, 120,000 or 120k.");
    }

    private static BigDecimal amount(Matcher parts) {
        String whole = parts.group(4).replaceAll("\\D", "");
        String fraction = parts.group(5) == null ? "" : "." + parts.group(5);
        int zeros =
                switch (parts.group(6)) {
                    case "k" -> 3;
                    case "m" -> 6;
                    default -> 0;
                };
        return new BigDecimal(whole + fraction).scaleByPowerOfTen(zeros).setScale(0, RoundingMode.HALF_UP);
    }

    /** Empty for letters that are no currency. */
    private static String code(String sign) {
        String code = SIGNS.getOrDefault(sign, sign.toUpperCase(Locale.ROOT));
        boolean known = Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
        return known ? code : "";
    }
}
