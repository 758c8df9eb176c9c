package io.rolebook.catalog;

import io.rolebook.content.model.Change;
import io.rolebook.content.model.Codes;
import io.rolebook.content.model.Environment;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Person;
import io.rolebook.content.model.RoleDocument;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What stands around a role's pages: its other names, codes, people, dates, and which sides of it have a page. */
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
        List<Change> changes,
        List<Facet> facets) {

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
                role.facts().changes(),
                Arrays.stream(Facet.values()).filter(role::has).toList());
    }
}
