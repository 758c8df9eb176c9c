package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Education;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Entry;
import io.rolebook.content.model.Experience;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.Span;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures by which roles are listed and compared, each with its source: those of the first entry of its kind, official ones
 * before an editor's. Pay counts only where a source gives a median; a median a year before one of another period. Null where
 * there is none.
 *
 * @param percentiles of pay, among them the median, however it was written down; none where there is no pay
 * @param payCode the code of the occupation whose pay it is, where it stands in a table
 * @param payAsOf the date of the pay's own, where it is not its source's
 */
@Embeddable
public record Headline(
        Percentiles percentiles,
        String payCurrency,
        @Enumerated(EnumType.STRING) Period payPeriod,
        @Column(length = SourceFile.LARGEST) String payOf,
        String payCode,
        String paySource,
        String payAsOf,
        Double growth,
        Integer growthFrom,
        Integer growthTo,
        Integer growthSpan,
        Long openings,
        @Column(length = SourceFile.LARGEST) String growthOf,
        String outlookSource,
        @Enumerated(EnumType.STRING) EducationLevel education,
        String educationSource,
        Integer experienceMin,
        Integer experienceMax,
        String experienceSource) {

    /** The database has no percentiles without one. */
    public Headline {
        percentiles = percentiles == null ? Percentiles.NONE : percentiles;
    }

    static Headline of(RoleDocument role) {
        Optional<Pay> pay = main(role);
        Optional<Outlook> outlook = role.outlook().stream().findFirst();
        Optional<Entry> entry = role.official().entry().stream()
                .filter(e -> e.education() != null)
                .findFirst();
        Optional<Education> education =
                role.facts().education().stream().filter(e -> e.level() != null).findFirst();
        Optional<Experience> experience = role.facts().experience().stream().findFirst();
        return new Headline(
                pay.map(Headline::percentiles).orElse(Percentiles.NONE),
                pay.map(Pay::currency).orElse(null),
                pay.map(Pay::period).orElse(null),
                pay.map(Pay::of).orElse(null),
                pay.map(Pay::code).orElse(null),
                pay.map(Pay::source).orElse(null),
                pay.map(Pay::asOf).orElse(null),
                outlook.map(Outlook::growth).orElse(null),
                outlook.map(Outlook::from).orElse(null),
                outlook.map(Outlook::to).orElse(null),
                outlook.map(Outlook::span).orElse(null),
                outlook.map(Outlook::openings).orElse(null),
                outlook.map(Outlook::of).orElse(null),
                outlook.map(Outlook::source).orElse(null),
                entry.map(Entry::education)
                        .or(() -> education.map(Education::level))
                        .orElse(null),
                entry.map(Entry::source)
                        .or(() -> education.map(Education::source))
                        .orElse(null),
                experience.map(e -> e.years().min()).orElse(null),
                experience.map(e -> e.years().max()).orElse(null),
                experience.map(Experience::source).orElse(null));
    }

    private static Optional<Pay> main(RoleDocument role) {
        return role.pay().stream()
                .filter(pay -> pay.middle() != null && pay.period() == Period.YEAR)
                .findFirst()
                .or(() ->
                        role.pay().stream().filter(pay -> pay.middle() != null).findFirst());
    }

    private static Percentiles percentiles(Pay pay) {
        Percentiles p = pay.percentiles() == null ? Percentiles.NONE : pay.percentiles();
        return new Percentiles(p.p10(), p.p25(), pay.middle(), p.p75(), p.p90());
    }

    public Amount median() {
        return percentiles.p50();
    }

    public Amount p10() {
        return percentiles.p10();
    }

    public Amount p25() {
        return percentiles.p25();
    }

    public Amount p75() {
        return percentiles.p75();
    }

    public Amount p90() {
        return percentiles.p90();
    }

    public Span growthYears() {
        return new Span(growthFrom, growthTo, growthSpan);
    }

    /** Whether the pay is for a year, as most lists and all comparisons have it. */
    public boolean isYearly() {
        return payPeriod == Period.YEAR;
    }

    /** The currency of most medians, in which roles are compared; among as many the last of the alphabet, and empty if there is none. */
    public static String mainCurrency(Stream<Headline> roles) {
        Map<String, Long> times = roles.filter(role -> role != null && role.payCurrency() != null)
                .collect(Collectors.groupingBy(Headline::payCurrency, Collectors.counting()));
        return times.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
