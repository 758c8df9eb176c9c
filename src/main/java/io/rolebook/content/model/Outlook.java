package io.rolebook.content.model;

/**
 * What one source expects. Growth is percent over the whole span; openings are a year, on average; span counts years where no
 * first year is given.
 *
 * @param code of the occupation where the figures stand in a table, else null
 * @param all the growth of all occupations together by the same source, or null
 */
public record Outlook(
        String source,
        String of,
        String code,
        double growth,
        Integer from,
        Integer to,
        Integer span,
        Long openings,
        Long employmentFrom,
        Long employmentTo,
        Double all,
        String note) {

    public Span years() {
        return new Span(from, to, span);
    }

    /** Whether it stands in a table rather than in the role's file. */
    public boolean isFromTable() {
        return code != null;
    }
}
