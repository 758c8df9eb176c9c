package io.rolebook.content.check;

import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One address, one page; one name, one skill or role. */
final class UniqueRules {

    private final List<Parsed> files;
    private final Names names;
    private final Collection<String> taken;
    private final Map<String, Parsed> redirects = new HashMap<>();
    /** Of skills and of roles, whose file has a name. */
    private final Map<Kind, Map<String, Parsed>> owners =
            Map.of(Kind.SKILL, new HashMap<>(), Kind.ROLE, new HashMap<>());

    UniqueRules(List<Parsed> files, Names names, Collection<String> taken) {
        this.files = files;
        this.taken = taken;
        this.names = names;
    }

    void check(Map<String, Problems> problems) {
        // A title before all other names: who takes it as an alias is at fault
        for (Parsed file : files) {
            if (file.document() instanceof SkillDocument || file.document() instanceof RoleDocument) {
                name(file, file.document().title(), "/title", problems.get(file.path()));
            }
        }
        for (Parsed file : files) {
            Problems found = problems.get(file.path());
            slug(file, found);
            if (file.document() != null && names.get(file.kind(), file.slug()) == file) {
                List<String> old = file.document().redirects();
                for (int i = 0; i < old.size(); i++) {
                    redirect(file, old.get(i), file.facts().valueAt("/redirects/" + i), found);
                }
            }
            if (file.document() instanceof SkillDocument skill) {
                names(file, skill.facts().aliases(), "/aliases/", found);
                names(file, skill.facts().hiddenAliases(), "/hidden-aliases/", found);
            } else if (file.document() instanceof RoleDocument role) {
                names(file, role.facts().aliases(), "/aliases/", found);
            }
        }
    }

    private void slug(Parsed file, Problems found) {
        Parsed first = names.get(file.kind(), file.slug());
        if (first != file) {
            found.error(
                    Position.START, "the address '" + file.slug() + "' is taken", first.path() + " has it; rename one");
        } else if (file.kind() == Kind.PAGE && taken.contains(file.slug())) {
            found.error(Position.START, "the address '/" + file.slug() + "' is the guide's own", "rename the file");
        }
    }

    private void redirect(Parsed file, String slug, Position at, Problems found) {
        String address = file.kind().folder() + "/" + slug;
        Parsed other = redirects.putIfAbsent(address, file);
        if (names.get(file.kind(), slug) != null) {
            found.error(at, "the redirect '" + slug + "' is the address of a page", "remove it from 'redirects'");
        } else if (file.kind() == Kind.PAGE && taken.contains(slug)) {
            found.error(at, "the redirect '" + slug + "' is the guide's own address", "remove it from 'redirects'");
        } else if (other != null) {
            found.error(at, "the redirect '" + slug + "' is taken", other.path() + " has it; keep one");
        }
    }

    private void names(Parsed file, List<String> aliases, String at, Problems found) {
        for (int i = 0; i < aliases.size(); i++) {
            name(file, aliases.get(i), at + i, found);
        }
    }

    /** Of two roles with one name, readers could not tell which is which, and the search can lead to one only. */
    private void name(Parsed file, String name, String at, Problems found) {
        Parsed other = owners.get(file.kind()).putIfAbsent(SkillDocument.nameKey(name), file);
        if (other == null || other == file) {
            return;
        }
        Position place = file.facts().valueAt(at);
        if (file.kind() == Kind.SKILL) {
            found.error(place, "the name '" + name + "' is taken", other.path() + " has it; a name is one skill's");
        } else if (!other.slug().equals(file.slug())) {
            found.warning(
                    "name-twice",
                    place,
                    "'" + name + "' is another role's name too",
                    other.path() + " has it; give a name to one role");
        }
    }
}
