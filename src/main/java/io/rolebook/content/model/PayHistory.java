package io.rolebook.content.model;

import java.util.List;

/** Pay over the years, oldest first, not adjusted for inflation. */
public record PayHistory(String of, String soc, List<PayPoint> points) {
    public PayHistory {
        points = Lists.of(points);
    }
}
