package io.rolebook.content.parse;

import com.fasterxml.jackson.databind.JsonNode;
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

    private final FrontMatter facts;
    private final Kind kind;
    private final List<Reference> found = new ArrayList<>();
    /** Values are met in the order of the file, which is that of their places. */
    private int place;

    private References(FrontMatter facts, Kind kind) {
        this.facts = facts;
        this.kind = kind;
    }

    static List<Reference> in(FrontMatter facts, Kind kind) {
        References references = new References(facts, kind);
        references.walk(facts.json(), null);
        return references.found;
    }

    /** @param target what the value around names, or null if it names nothing */
    private void walk(JsonNode node, Target target) {
        if (node.isObject()) {
            node.properties().forEach(field -> step(field.getValue(), target(field.getKey())));
        } else if (node.isArray()) {
            node.forEach(item -> step(item, target));
        }
    }

    private void step(JsonNode value, Target target) {
        if (target != null && value.isTextual() && (target == Target.EXTERNAL || Slug.isSlug(value.asText()))) {
            found.add(new Reference(target, value.asText(), facts.places().value(place)));
        }
        place++;
        walk(value, target);
    }

    private Target target(String key) {
        return key.equals("instead") ? OWN_KIND.get(kind) : TARGETS.get(key);
    }
}
