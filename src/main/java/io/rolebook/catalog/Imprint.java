package io.rolebook.catalog;

import io.rolebook.content.model.Codes;
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
 * What stands around a role's pages: its other names, codes, people, dates, and which sides of it have a page.
 *
 * @param payAt where the {@link Headline}'s pay stands in the front matter, as a JSON pointer; so does educationAt
 */
public record Imprint(
        List<String> aliases,
        List<String> hiddenAliases,
        Codes codes,
        String mapping,
        List<Environment> environment,
        List<Person> authors,
        List<Person> reviewers,
        LocalDate reviewed,
        LocalDate reviewBy,
        String locale,
        List<Facet> facets,
        String payAt,
        String educationAt) {

    static Imprint of(RoleDocument role) {
        return new Imprint(
                role.facts().aliases(),
                role.facts().hiddenAliases(),
                role.facts().codes(),
                role.facts().mapping(),
                role.facts().environment(),
                role.facts().authors(),
                role.facts().reviewers(),
                role.facts().reviewed(),
                role.facts().reviewBy(),
                role.facts().locale(),
                Arrays.stream(Facet.values()).filter(role::has).toList(),
                first("/pay", role.facts().pay(), pay -> pay.middle() != null),
                first("/education", role.facts().education(), education -> education.level() != null));
    }

    private static <T> String first(String pointer, List<T> list, Predicate<T> wanted) {
        return IntStream.range(0, list.size())
                .filter(i -> wanted.test(list.get(i)))
                .mapToObj(i -> pointer + "/" + i)
                .findFirst()
                .orElse(pointer);
    }
}
