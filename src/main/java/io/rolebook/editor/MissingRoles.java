package io.rolebook.editor;

import io.rolebook.content.Guide;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.Reference.Target;
import io.rolebook.content.parse.Parsed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Related roles that have no page, the most often named first. */
record MissingRoles(List<Missing> missing) {

    /** @param wanted how many roles name it */
    record Missing(Parsed file, Reference named, long wanted) {}

    static MissingRoles of(Guide guide) {
        Set<String> known = guide.roles().stream().map(Document::slug).collect(Collectors.toSet());
        List<Missing> missing = new ArrayList<>();
        for (Parsed file : guide.files()) {
            file.references().stream()
                    .filter(reference -> reference.target() == Target.RELATED && !known.contains(reference.name()))
                    .forEach(reference -> missing.add(new Missing(file, reference, wanted(guide, reference.name()))));
        }
        missing.sort(Comparator.comparing(Missing::wanted).reversed().thenComparing(one -> one.named()
                .name()));
        return new MissingRoles(missing);
    }

    private static long wanted(Guide guide, String slug) {
        return guide.roles().stream()
                .filter(role -> role.facts().related().stream()
                        .anyMatch(related -> related.role().equals(slug)))
                .count();
    }

    Table table() {
        return new Table(
                "missing-roles",
                "Roles to write",
                "Related roles that have no page yet.",
                "Every related role has a page.",
                List.of("File", "Page", "Missing role", "Roles that name it"),
                missing.stream()
                        .map(one -> Row.of(
                                one.file().path(),
                                one.named().at().line(),
                                Row.page(one.file()),
                                Cell.text(one.named().name()),
                                Cell.number(one.wanted())))
                        .toList());
    }
}
