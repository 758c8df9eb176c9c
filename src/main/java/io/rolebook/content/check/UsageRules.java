package io.rolebook.content.check;

import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.Reference.Target;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.StackItem;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Skills that no role needs and sources that nothing cites. */
final class UsageRules {

    private final List<Parsed> files;
    private final Names names;
    private final Set<String> skills = new HashSet<>();
    private final Set<String> sources = new HashSet<>();

    UsageRules(List<Parsed> files, Names names) {
        this.files = files;
        this.names = names;
    }

    void check(Map<String, Problems> problems) {
        boolean isWhole = files.stream().allMatch(file -> file.document() != null);
        if (!isWhole) {
            // A file that cannot be read may be the one that uses it
            return;
        }
        files.forEach(this::gather);
        for (Parsed file : files) {
            Problems found = problems.get(file.path());
            if (file.kind() == Kind.SKILL && !skills.contains(file.slug())) {
                found.warning(
                        "unused-skill", Position.START, "no role needs this skill", "name it in a role, or remove it");
            }
            if (file.kind() == Kind.SOURCE && !sources.contains(file.slug())) {
                found.warning("uncited-source", Position.START, "nothing cites this source", "cite it, or remove it");
            }
        }
    }

    private void gather(Parsed file) {
        for (Reference reference : file.references()) {
            if (reference.target() == Target.SOURCE) {
                sources.add(reference.name());
            } else if (reference.target() == Target.SKILL && file.kind() == Kind.ROLE) {
                skills.add(reference.name());
            }
        }
        if (file.document() instanceof RoleDocument role) {
            for (StackItem item : role.facts().stack().items()) {
                addNamed(item.name());
                item.children().forEach(this::addNamed);
            }
        }
    }

    private void addNamed(String name) {
        String slug = names.skillNamed(name);
        if (slug != null) {
            skills.add(slug);
        }
    }
}
