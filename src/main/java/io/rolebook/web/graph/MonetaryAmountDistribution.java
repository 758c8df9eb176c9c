package io.rolebook.web.graph;

/**
 * What one source says an occupation is paid.
 *
 * @param name whose pay it is
 * @param duration what the amounts are for, as ISO 8601 writes it
 */
public record MonetaryAmountDistribution(
        String name,
        String currency,
        String duration,
        Integer percentile10,
        Integer percentile25,
        Integer median,
        Integer percentile75,
        Integer percentile90)
        implements Node {}
