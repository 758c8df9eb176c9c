package io.rolebook.content.model;

import java.util.List;

/** The pay of an occupation over the years, oldest first, not adjusted for inflation; a point an edition of one survey. */
public record PayHistory(String of, String code, String currency, Period period, List<PayPoint> points) {

    public static final PayHistory NONE = new PayHistory(null, null, null, Period.YEAR, List.of());
}
