package io.rolebook.content.check;

import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import java.util.List;
import java.util.Map;

/** Skills that no role needs and sources that nothing cites. */
final class UsageRules {

    private final List<Parsed> files;

    UsageRules(List<Parsed> files) {
        this.files = files;
    }

    void check(Map<String, Problems> problems) {
        for (Parsed file : Usage.of(files).unused()) {
            Problems found = problems.get(file.path());
            if (file.kind() == Kind.SKILL) {
                found.warning(
                        "unused-skill", Position.START, "no role needs this skill", "name it in a role, or remove it");
            } else {
                found.warning("uncited-source", Position.START, "nothing cites this source", "cite it, or remove it");
            }
        }
    }
}
