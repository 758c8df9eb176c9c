package io.rolebook.content.model;

import java.util.List;

/** Pay over the years, oldest first, not adjusted for inflation. */
public record PayHistory(String of, String soc, String currency, List<PayPoint> points) {
    public PayHistory {
        currency = currency == null ? "USD" : currency;
        points = Lists.of(points);
    }
}
