package io.rolebook.catalog;

import io.rolebook.content.model.Counted;
import io.rolebook.content.model.Environment;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Person;
import io.rolebook.content.model.RoleDocument;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What stands around a role's pages: its other names, occupations, people, dates, and which sides of it have a page.
 *
 * @param judged ids of the sections that are the editors' judgment
 * @param payAt where the {@link Headline}'s pay stands in the front matter, as a JSON pointer; so do outlookAt and educationAt
 */
public record Imprint(
        List<String> aliases,
        List<String> hiddenAliases,
        List<Counted> occupations,
        List<Environment> environment,
        List<Person> authors,
        List<Person> reviewers,
        LocalDate reviewed,
        LocalDate reviewBy,
        String locale,
        List<Facet> facets,
        List<String> judged,
        String payAt,
        String outlookAt,
        String educationAt) {

    private static final String OCCUPATIONS = "/occupations/0";

    static Imprint of(RoleDocument role) {
        return new Imprint(
                role.facts().aliases(),
                role.facts().hiddenAliases(),
                role.official().occupations(),
                role.facts().environment(),
                role.facts().authors(),
                role.facts().reviewers(),
                role.facts().reviewed(),
                role.facts().reviewBy(),
                role.facts().locale(),
                Arrays.stream(Facet.values()).filter(role::has).toList(),
                role.judged(),
                role.official().pay().isEmpty()
                        ? first("/pay", role.facts().pay(), pay -> pay.middle() != null)
                        : OCCUPATIONS,
                role.official().outlook().isEmpty() ? "/outlook/0" : OCCUPATIONS,
                role.official().entry().isEmpty()
                        ? first("/education", role.facts().education(), education -> education.level() != null)
                        : OCCUPATIONS);
    }

    private static <T> String first(String pointer, List<T> list, Predicate<T> wanted) {
        return IntStream.range(0, list.size())
                .filter(i -> wanted.test(list.get(i)))
                .mapToObj(i -> pointer + "/" + i)
                .findFirst()
                .orElse(pointer);
    }
}
