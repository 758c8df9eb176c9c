package io.rolebook.content.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * The front matter of a source’s file, as in {@code source.json}; months may be years or days too.
 *
 * @param allOccupations the code under which its tables count all occupations together, or null
 */
public record SourceFacts(
        String title,
        @JsonProperty("short") String shortTitle,
        String publisher,
        List<Person> authors,
        List<Person> reviewers,
        String url,
        String published,
        String retrieved,
        String asOf,
        String place,
        Method method,
        String made,
        String licence,
        String licenceUrl,
        String credit,
        String beware,
        String allOccupations,
        List<TableFacts> tables,
        String series,
        String edition,
        LocalDate updated,
        List<String> redirects,
        List<Change> changes,
        List<Accepted> accept)
        implements PublishedFacts {

    /** When its figures are of, or else when they were published: a year, month or day; null if it says neither. */
    public String figuresDate() {
        return asOf != null ? asOf : published;
    }

    /** Whether its figures are so old that a newer edition should be looked for. */
    public boolean isOld(LocalDate today) {
        return figuresDate() != null && FigureAge.isOld(figuresDate(), today);
    }
}
