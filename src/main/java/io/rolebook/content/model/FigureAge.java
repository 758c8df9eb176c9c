package io.rolebook.content.model;

import java.time.LocalDate;
import java.time.YearMonth;

/** The age from which a figure should be replaced by a newer one. */
public final class FigureAge {

    private static final int YEARS = 2;

    private FigureAge() {}

    /**
     * Whether all of the time it is of was more than two years ago.
     *
     * @param of a year, a month or a day, whose month counts
     */
    public static boolean isOld(String of, LocalDate today) {
        YearMonth month =
                of.length() == 4 ? YearMonth.of(Integer.parseInt(of), 12) : YearMonth.parse(of.substring(0, 7));
        return month.plusYears(YEARS).atEndOfMonth().isBefore(today);
    }
}
