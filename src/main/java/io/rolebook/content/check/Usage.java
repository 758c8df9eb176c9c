package io.rolebook.content.check;

import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import io.rolebook.content.model.Reference.Target;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which skills the roles need, and which sources are cited or have tables. */
public final class Usage {

    private final List<Parsed> files;
    private final Names names;
    private final Set<String> skills = new HashSet<>();
    private final Set<String> sources = new HashSet<>();

    public Usage(List<Parsed> files) {
        this.files = files;
        this.names = new Names(files, List.of());
        files.forEach(this::gather);
    }

    /** The files of skills and sources that nothing names. */
    public List<Parsed> unused() {
        return files.stream()
                .filter(file -> file.kind() == Kind.SKILL && !skills.contains(file.slug())
                        || file.kind() == Kind.SOURCE && !sources.contains(file.slug()))
                .toList();
    }

    void check(Map<String, Problems> problems) {
        for (Parsed file : unused()) {
            Problems found = problems.get(file.path());
            if (file.kind() == Kind.SKILL) {
                found.warning(
                        "unused-skill", Position.START, "no role needs this skill", "name it in a role, or remove it");
            } else {
                found.warning("uncited-source", Position.START, "nothing cites this source", "cite it, or remove it");
            }
        }
    }

    private void gather(Parsed file) {
        sources.addAll(file.named(Target.SOURCE));
        if (file.document() instanceof SourceDocument source
                && !source.facts().tables().isEmpty()) {
            sources.add(file.slug());
        }
        if (file.kind() == Kind.ROLE) {
            skills.addAll(file.named(Target.SKILL));
        }
        if (file.document() instanceof RoleDocument role) {
            role.facts().stack().names().forEach(this::addNamed);
        }
    }

    private void addNamed(String name) {
        String slug = names.skillNamed(name);
        if (slug != null) {
            skills.add(slug);
        }
    }
}
