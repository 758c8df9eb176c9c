package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Education;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Experience;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.RoleFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures by which roles are listed and compared, each with its source: those of the first entry of its kind, which
 * an editor makes the most trustworthy. Pay counts only where a source gives a median
 * for a year. Null where there is none.
 *
 * @param payAsOf the date of the pay's own, where it is not its source's
 */
@Embeddable
public record Headline(
        Integer median,
        Integer p10,
        Integer p25,
        Integer p75,
        Integer p90,
        String payCurrency,
        @Column(length = SourceFile.LARGEST) String payOf,
        String paySource,
        String payAsOf,
        Double growth,
        Integer growthFrom,
        Integer growthTo,
        Integer growthSpan,
        Integer openings,
        String outlookSource,
        @Enumerated(EnumType.STRING) EducationLevel education,
        String educationSource,
        Integer experienceMin,
        Integer experienceMax,
        String experienceSource) {

    static Headline of(RoleFacts facts) {
        Optional<Pay> pay = facts.pay().stream()
                .filter(p -> p.middle() != null && p.period() == Period.YEAR)
                .findFirst();
        Optional<Percentiles> percentiles = pay.map(Pay::percentiles);
        Optional<Outlook> outlook = facts.outlook().stream().findFirst();
        Optional<Education> education =
                facts.education().stream().filter(e -> e.level() != null).findFirst();
        Optional<Experience> experience = facts.experience().stream().findFirst();
        return new Headline(
                pay.map(Pay::middle).orElse(null),
                percentiles.map(Percentiles::p10).orElse(null),
                percentiles.map(Percentiles::p25).orElse(null),
                percentiles.map(Percentiles::p75).orElse(null),
                percentiles.map(Percentiles::p90).orElse(null),
                pay.map(Pay::currency).orElse(null),
                pay.map(Pay::of).orElse(null),
                pay.map(Pay::source).orElse(null),
                pay.map(Pay::asOf).orElse(null),
                outlook.map(Outlook::growth).orElse(null),
                outlook.map(Outlook::from).orElse(null),
                outlook.map(Outlook::to).orElse(null),
                outlook.map(Outlook::span).orElse(null),
                outlook.map(Outlook::openings).orElse(null),
                outlook.map(Outlook::source).orElse(null),
                education.map(Education::level).orElse(null),
                education.map(Education::source).orElse(null),
                experience.map(e -> e.years().min()).orElse(null),
                experience.map(e -> e.years().max()).orElse(null),
                experience.map(Experience::source).orElse(null));
    }

    /** The currency of most medians, in which roles are compared; among as many the last of the alphabet. */
    public static String mainCurrency(Stream<Headline> roles) {
        Map<String, Long> times = roles.filter(role -> role != null && role.payCurrency() != null)
                .collect(Collectors.groupingBy(Headline::payCurrency, Collectors.counting()));
        return times.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("USD");
    }
}
