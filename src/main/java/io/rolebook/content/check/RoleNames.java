package io.rolebook.content.check;

import io.rolebook.content.file.Problems;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.parse.Parsed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells of a name that two roles share: readers could not tell the two apart, and the search can lead to one only. */
final class RoleNames {

    private final List<Parsed> roles;
    private final Map<String, Parsed> titles = new HashMap<>();
    private final Map<String, Parsed> aliases = new HashMap<>();

    RoleNames(List<Parsed> files) {
        roles = files.stream()
                .filter(file -> file.document() instanceof RoleDocument)
                .toList();
    }

    void check(Map<String, Problems> problems) {
        for (Parsed file : roles) {
            String title = file.document().title();
            Parsed other = titles.putIfAbsent(SkillDocument.nameKey(title), file);
            tell(file, title, "/title", other, problems.get(file.path()));
        }
        for (Parsed file : roles) {
            List<String> names = ((RoleDocument) file.document()).facts().aliases();
            for (int i = 0; i < names.size(); i++) {
                alias(file, names.get(i), "/aliases/" + i, problems.get(file.path()));
            }
        }
    }

    private void alias(Parsed file, String alias, String at, Problems found) {
        String key = SkillDocument.nameKey(alias);
        tell(file, alias, at, titles.getOrDefault(key, aliases.putIfAbsent(key, file)), found);
    }

    /** Two files at one address are told as that. */
    private static void tell(Parsed file, String name, String at, Parsed other, Problems found) {
        if (other != null && !other.slug().equals(file.slug())) {
            found.warning(
                    "name-twice",
                    file.facts().valueAt(at),
                    "'" + name + "' is another role's name too",
                    other.path() + " has it; give a name to one role");
        }
    }
}
