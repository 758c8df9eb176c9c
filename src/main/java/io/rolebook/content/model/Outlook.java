package io.rolebook.content.model;

/** What one source expects. Growth is percent over the whole span; openings are a year, on average; span counts years where no first year is given. */
public record Outlook(
        String source,
        String of,
        String soc,
        double growth,
        Integer from,
        Integer to,
        Integer span,
        Integer openings,
        Integer employmentFrom,
        Integer employmentTo,
        String note) {}
