package io.rolebook.editor;

import io.rolebook.content.Guide;
import io.rolebook.content.model.Reference.Target;
import io.rolebook.content.parse.Parsed;
import io.rolebook.editor.Table.Cell;
import io.rolebook.editor.Table.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Related roles that have no page, the most often named first. */
final class MissingRoles {

    private static final int NAME = 1;
    private static final int TIMES = 2;

    private MissingRoles() {}

    static Table of(Guide guide) {
        Set<String> known = guide.roles().stream().map(role -> role.slug()).collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>();
        for (Parsed file : guide.files()) {
            file.references().stream()
                    .filter(reference -> reference.target() == Target.RELATED && !known.contains(reference.name()))
                    .forEach(reference -> rows.add(Row.of(
                            file.path(),
                            reference.at().line(),
                            Cell.page(file),
                            Cell.text(reference.name()),
                            Cell.number(wanted(guide, reference.name())))));
        }
        rows.sort(Comparator.comparing((Row row) -> row.cells().get(TIMES).number())
                .reversed()
                .thenComparing(row -> row.cells().get(NAME).text()));
        return new Table(
                "missing-roles",
                "Roles to write",
                "Related roles that have no page yet.",
                "Every related role has a page.",
                List.of("File", "Page", "Missing role", "Roles that name it"),
                rows);
    }

    private static long wanted(Guide guide, String slug) {
        return guide.roles().stream()
                .filter(role -> role.facts().related().stream()
                        .anyMatch(related -> related.role().equals(slug)))
                .count();
    }
}
