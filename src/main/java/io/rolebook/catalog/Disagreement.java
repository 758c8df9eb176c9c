package io.rolebook.catalog;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Range;
import java.math.BigDecimal;
import java.util.List;

/**
 * A role about whose pay several guides make claims: the whole stretch from the lowest to the highest, in the currency's
 * units a year.
 *
 * @param openEnded whether the highest is only where a claim stops counting
 * @param guides the sources, separated by commas
 */
public record Disagreement(
        String slug,
        String title,
        String currency,
        BigDecimal lowest,
        BigDecimal highest,
        boolean openEnded,
        String guides) {

    public Range range() {
        return new Range(new Amount(lowest, false), new Amount(highest, false), openEnded);
    }

    public List<String> sources() {
        return List.of(guides.split(","));
    }
}
