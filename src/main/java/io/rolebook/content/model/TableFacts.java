package io.rolebook.content.model;

/**
 * What a source's file says of one of its tables.
 *
 * @param kind the name of the table's file
 * @param classification the classification of its codes, such as {@code soc-2018}
 * @param onto of a crosswalk: the classification of the codes it leads to, else null
 * @param currency of amounts, or null
 * @param from first year of a projection, like the last year {@code to}; else null
 * @param asOf when the figures were true, if not at the source's own date
 * @param made how these figures were made, if not as the source's others
 */
public record TableFacts(
        String kind,
        String classification,
        String onto,
        String currency,
        Integer from,
        Integer to,
        String asOf,
        String made) {}
