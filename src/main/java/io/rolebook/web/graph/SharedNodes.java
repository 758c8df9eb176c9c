package io.rolebook.web.graph;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.Person;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Nodes that pages of several kinds have. */
public final class SharedNodes {

    private SharedNodes() {}

    /** Where figures hold: a country, or a part of one. */
    public static Node place(String name) {
        boolean isCountry = Arrays.stream(Locale.getISOCountries())
                .anyMatch(code ->
                        new Locale("", code).getDisplayCountry(Locale.ENGLISH).equals(name));
        return Node.of(isCountry ? "Country" : "AdministrativeArea").with("name", name);
    }

    /** Authors or reviewers, with what they say of themselves. */
    public static List<Node> people(List<Person> people) {
        return people.stream()
                .map(person -> Node.of("Person").with("name", person.name()).with("description", person.credential()))
                .toList();
    }

    /** What an occupation requires of those who begin. */
    public static Node education(String label) {
        return Node.of("EducationalOccupationalCredential").with("credentialCategory", label);
    }

    /**
     * The pay of an occupation by one source.
     *
     * @param otherwise the name if the source names no occupation
     */
    public static Node pay(Pay pay, String otherwise) {
        Percentiles p = pay.percentiles();
        boolean half = p.p25() != null && p.p75() != null;
        boolean most = p.p10() != null && p.p90() != null;
        return Node.of("MonetaryAmountDistribution")
                .with("name", pay.of() == null ? otherwise : pay.of())
                .with("currency", pay.currency())
                .with("duration", duration(pay.period()))
                .with("percentile10", value(most, p.p10()))
                .with("percentile25", value(half, p.p25()))
                .with("median", value(true, pay.middle()))
                .with("percentile75", value(half, p.p75()))
                .with("percentile90", value(most, p.p90()));
    }

    private static BigDecimal value(boolean isWhole, Amount amount) {
        return isWhole ? amount.value() : null;
    }

    /** As ISO 8601 writes it. */
    private static String duration(Period period) {
        return switch (period) {
            case YEAR -> "P1Y";
            case MONTH -> "P1M";
            case WEEK -> "P1W";
            case DAY -> "P1D";
            case HOUR -> "PT1H";
        };
    }
}
