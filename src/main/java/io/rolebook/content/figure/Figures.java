package io.rolebook.content.figure;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How figures and dates are written, the same everywhere. */
public final class Figures {

    /** The sign of what is below zero. */
    public static final String MINUS = "−";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

    /** One thread at a time may use one, and a copy is had sooner than a new one; like those of money. */
    private static final NumberFormat COUNT = NumberFormat.getIntegerInstance(Locale.US);

    private static final Map<String, NumberFormat> MONEY = new ConcurrentHashMap<>();

    /** Largest first. */
    private static final List<Map.Entry<String, Double>> UNITS =
            List.of(Map.entry("B", 1e9), Map.entry("M", 1e6), Map.entry("K", 1e3));

    private Figures() {}

    /** {@code $135,980}, {@code $23.45}; {@code at least $239,200} where the publisher prints no higher ones. */
    public static String money(Amount amount, String currency) {
        return (amount.atLeast() ? "at least " : "") + money(amount.value(), currency);
    }

    public static String money(BigDecimal amount, String currency) {
        boolean hasCents = amount.stripTrailingZeros().scale() > 0;
        NumberFormat format =
                (NumberFormat) MONEY.computeIfAbsent(currency, Figures::format).clone();
        format.setMinimumFractionDigits(hasCents ? format.getMaximumFractionDigits() : 0);
        return format.format(amount);
    }

    private static NumberFormat format(String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
        format.setCurrency(Currency.getInstance(currency));
        format.setMaximumFractionDigits(2);
        return format;
    }

    /** {@code $70,000 to $95,000}, {@code $150,000 to over $200,000}. */
    public static String range(Amount min, Amount max, boolean open, String currency) {
        return money(min, currency) + (open ? " to over " : " to ") + money(max.value(), currency);
    }

    public static String range(Range range, String currency) {
        return range(range.min(), range.max(), range.open(), currency);
    }

    /** {@code $136K}, {@code ¥12M}, for the ticks of an axis; exact where no unit divides it. */
    public static String shortMoney(double amount, String currency) {
        BigDecimal exact = BigDecimal.valueOf(amount);
        for (Map.Entry<String, Double> unit : UNITS) {
            BigDecimal units = exact.divide(BigDecimal.valueOf(unit.getValue()));
            boolean isShort = units.abs().compareTo(BigDecimal.ONE) >= 0
                    && units.stripTrailingZeros().scale() <= (unit.getKey().equals("K") ? 0 : 1);
            if (isShort) {
                return money(units, currency) + unit.getKey();
            }
        }
        return money(exact, currency);
    }

    /** Rounded to thousands, as a short form beside an exact figure. */
    public static String roundMoney(Amount amount, String currency) {
        return shortMoney(thousands(amount.value()).doubleValue(), currency);
    }

    /** To the nearest thousand; below ten thousand as it is. */
    public static BigDecimal thousands(BigDecimal amount) {
        return amount.compareTo(BigDecimal.valueOf(10_000)) < 0 ? amount : amount.setScale(-3, RoundingMode.HALF_UP);
    }

    /** {@code 1.7 million}, {@code 95,000}. */
    public static String roundCount(long number) {
        if (number >= 1_000_000) {
            return decimal(Math.round(number / 100_000.0) / 10.0) + " million";
        }
        return count(number < 10_000 ? number : Math.round(number / 1_000.0) * 1_000);
    }

    /** {@code 1.7M}, {@code 95K}. */
    public static String shortCount(long number) {
        if (number >= 1_000_000) {
            return decimal(Math.round(number / 100_000.0) / 10.0) + "M";
        }
        return number < 10_000 ? count(number) : Math.round(number / 1_000.0) + "K";
    }

    /** {@code 1,687,890}. */
    public static String count(long number) {
        return ((NumberFormat) COUNT.clone()).format(number);
    }

    /** {@code 10.2%}, {@code −4.1%}, {@code 1,200%}. */
    public static String percent(double percent) {
        if (Math.abs(percent) < 1_000) {
            return decimal(percent) + "%";
        }
        return (percent < 0 ? MINUS : "") + count(Math.round(Math.abs(percent))) + "%";
    }

    /** {@code +10.2%}, {@code −4.1%}. */
    public static String change(double percent) {
        return (percent > 0 ? "+" : "") + percent(percent);
    }

    /** {@code 5.86}, {@code −4.1}. */
    public static String decimal(double number) {
        String text = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return text.startsWith("-") ? MINUS + text.substring(1) : text;
    }

    /** {@code November 22, 2026}. */
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
