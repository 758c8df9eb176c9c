package io.rolebook.content.parse;

import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.Reference.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds every place in the front matter that names another file or site: the keys say which kind. What cannot be a name is none. */
final class References {

    private static final Map<String, Target> TARGETS = Map.of(
            "source", Target.SOURCE,
            "skill", Target.SKILL,
            "one-of", Target.SKILL,
            "builds-on", Target.SKILL,
            "family", Target.FAMILY,
            "role", Target.RELATED,
            "url", Target.EXTERNAL,
            "licence-url", Target.EXTERNAL);

    private static final Map<Kind, Target> OWN_KIND = Map.of(
            Kind.ROLE, Target.ROLE, Kind.SKILL, Target.SKILL, Kind.FAMILY, Target.FAMILY, Kind.PAGE, Target.PAGE);

    private References() {}

    static List<Reference> in(FrontMatter facts, Kind kind) {
        List<Reference> found = new ArrayList<>();
        facts.texts().forEach((pointer, name) -> {
            String key = FrontMatter.key(pointer);
            Target target = key.equals("instead") ? OWN_KIND.get(kind) : TARGETS.get(key);
            if (target == Target.EXTERNAL || target != null && Slug.isSlug(name)) {
                found.add(new Reference(target, name, facts.places().valueAt(pointer)));
            }
        });
        return found;
    }
}
