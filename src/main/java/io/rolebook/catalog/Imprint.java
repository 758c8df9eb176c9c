package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Counted;
import io.rolebook.content.model.Education;
import io.rolebook.content.model.Environment;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Person;
import io.rolebook.content.model.RoleDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What stands around a role's pages: its other names, occupations, people, dates, and which sides of it have a page.
 *
 * @param judged ids of the sections that are the editors' judgment
 * @param outlookAt where the {@link Headline}'s outlook stands in the front matter, as a JSON pointer; so does educationAt
 */
@Embeddable
public record Imprint(
        @Column(length = SourceFile.LARGEST) List<String> aliases,
        @JdbcTypeCode(SqlTypes.JSON) List<Counted> occupations,
        @Enumerated(EnumType.STRING) List<Environment> environment,
        @JdbcTypeCode(SqlTypes.JSON) List<Person> authors,
        @JdbcTypeCode(SqlTypes.JSON) List<Person> reviewers,
        LocalDate reviewed,
        LocalDate reviewBy,
        String locale,
        @Enumerated(EnumType.STRING) List<Facet> facets,
        List<String> judged,
        String outlookAt,
        String educationAt) {

    private static final String OCCUPATIONS = "/occupations/0";

    static Imprint of(RoleDocument role) {
        return new Imprint(
                role.facts().aliases(),
                role.official().occupations(),
                role.facts().environment(),
                role.facts().authors(),
                role.facts().reviewers(),
                role.facts().reviewed(),
                role.facts().reviewBy(),
                role.facts().locale(),
                Arrays.stream(Facet.values()).filter(role::has).toList(),
                role.judged(),
                role.official().outlook().isEmpty() ? "/outlook/0" : OCCUPATIONS,
                role.official().entry().isEmpty() ? firstLevel(role.facts().education()) : OCCUPATIONS);
    }

    private static String firstLevel(List<Education> stated) {
        return IntStream.range(0, stated.size())
                .filter(i -> stated.get(i).level() != null)
                .mapToObj(i -> "/education/" + i)
                .findFirst()
                .orElse("/education");
    }
}
