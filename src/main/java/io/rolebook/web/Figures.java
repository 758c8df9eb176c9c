package io.rolebook.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How figures and dates are written, the same everywhere. */
public final class Figures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final String MINUS = "−";

    /** One thread at a time may use one, and a copy is had sooner than a new one; like those of money. */
    private static final NumberFormat COUNT = NumberFormat.getIntegerInstance(Locale.US);

    private static final Map<String, NumberFormat> MONEY = new ConcurrentHashMap<>();

    private Figures() {}

    /** {@code $135,980}. */
    public static String money(int amount, String currency) {
        NumberFormat format = (NumberFormat)
                MONEY.computeIfAbsent(currency, Figures::wholeUnits).clone();
        return format.format(amount);
    }

    private static NumberFormat wholeUnits(String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
        format.setCurrency(Currency.getInstance(currency));
        format.setMaximumFractionDigits(0);
        return format;
    }

    /** {@code $70,000 to $95,000}, {@code $150,000 to over $200,000}. */
    public static String range(int min, int max, boolean open, String currency) {
        return money(min, currency) + (open ? " to over " : " to ") + money(max, currency);
    }

    /** {@code $136K}, for the ticks of an axis. */
    public static String shortMoney(int amount, String currency) {
        return amount != 0 && amount % 1000 == 0 ? money(amount / 1000, currency) + "K" : money(amount, currency);
    }

    /** {@code 1,687,890}. */
    public static String count(long number) {
        return ((NumberFormat) COUNT.clone()).format(number);
    }

    /** {@code 10.2%}, {@code −4.1%}. */
    public static String percent(double percent) {
        return decimal(percent) + "%";
    }

    /** {@code +10.2%}, {@code −4.1%}. */
    public static String change(double percent) {
        return (percent > 0 ? "+" : "") + percent(percent);
    }

    private static String decimal(double number) {
        String text = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return text.startsWith("-") ? MINUS + text.substring(1) : text;
    }

    /** {@code 22 November 2026}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A year, a month or a day as files write it: {@code 2025-05} is {@code May 2025}. */
    public static String date(String yearMonthOrDay) {
        return switch (yearMonthOrDay.length()) {
            case 4 -> yearMonthOrDay;
            case 7 -> MONTH.format(YearMonth.parse(yearMonthOrDay));
            default -> day(LocalDate.parse(yearMonthOrDay));
        };
    }
}
