package io.rolebook.web.graph;

import java.math.BigDecimal;

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
        BigDecimal percentile10,
        BigDecimal percentile25,
        BigDecimal median,
        BigDecimal percentile75,
        BigDecimal percentile90)
        implements Node {}
