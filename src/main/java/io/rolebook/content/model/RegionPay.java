package io.rolebook.content.model;

/** How pay differs in a region, as a difference or as a range. */
public record RegionPay(
        String region, Difference difference, Range range, String currency, String source, String note) {

    public RegionPay {
        currency = currency == null ? "USD" : currency;
    }
}
