package io.rolebook.content.parse;

import com.fasterxml.jackson.databind.JsonNode;
import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.Reference.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds every place in the front matter that names another file or site: the keys say which kind. */
final class References {

    private static final Map<String, Target> TARGETS = Map.of(
            "source", Target.SOURCE,
            "skill", Target.SKILL,
            "family", Target.FAMILY,
            "role", Target.RELATED,
            "url", Target.EXTERNAL,
            "licence-url", Target.EXTERNAL);

    private static final Map<Kind, Target> OWN_KIND = Map.of(
            Kind.ROLE, Target.ROLE, Kind.SKILL, Target.SKILL, Kind.FAMILY, Target.FAMILY, Kind.PAGE, Target.PAGE);

    private final FrontMatter facts;
    private final Kind kind;
    private final List<Reference> found = new ArrayList<>();

    private References(FrontMatter facts, Kind kind) {
        this.facts = facts;
        this.kind = kind;
    }

    static List<Reference> in(FrontMatter facts, Kind kind) {
        References references = new References(facts, kind);
        references.walk(facts.json(), "");
        return references.found;
    }

    private void walk(JsonNode node, String pointer) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i);
            }
            return;
        }
        node.properties().forEach(field -> {
            String path = pointer + "/" + field.getKey();
            Target target = field.getKey().equals("instead") ? OWN_KIND.get(kind) : TARGETS.get(field.getKey());
            if (target == null) {
                walk(field.getValue(), path);
            } else {
                add(target, field.getValue(), path);
            }
        });
    }

    private void add(Target target, JsonNode value, String path) {
        if (value.isTextual()) {
            found.add(new Reference(target, value.asText(), facts.valueAt(path)));
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            found.add(new Reference(target, value.get(i).asText(), facts.valueAt(path + "/" + i)));
        }
    }
}
