package io.rolebook.content.check;

import io.rolebook.content.file.Position;
import io.rolebook.content.file.Problems;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.parse.Parsed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Skills that build on each other in a circle, so that none can be learned first. */
final class SkillOrder {

    private final Map<String, Parsed> files = new TreeMap<>();
    private final Map<String, List<String>> before = new HashMap<>();
    private final Set<String> sound = new HashSet<>();

    SkillOrder(List<Parsed> files) {
        for (Parsed file : files) {
            if (file.document() instanceof SkillDocument skill) {
                this.files.put(skill.slug(), file);
                before.put(skill.slug(), skill.facts().buildsOn());
            }
        }
    }

    /** Each circle is told once, in the file of its first skill by name. */
    void check(Map<String, Problems> problems) {
        files.keySet().forEach(skill -> follow(skill, new LinkedHashSet<>(), problems));
    }

    private void follow(String skill, LinkedHashSet<String> way, Map<String, Problems> problems) {
        if (sound.contains(skill) || !before.containsKey(skill)) {
            return;
        }
        if (!way.add(skill)) {
            List<String> circle = List.copyOf(way).subList(List.copyOf(way).indexOf(skill), way.size());
            Parsed file = files.get(circle.get(0));
            Position at = file.facts() == null ? Position.START : file.facts().keyAt("/builds-on");
            problems.get(file.path())
                    .error(
                            at,
                            "the skills build on each other in a circle: " + String.join(", ", circle),
                            "decide which is learned first, and take it out of the other's 'builds-on'");
            sound.addAll(circle);
            return;
        }
        before.get(skill).forEach(earlier -> follow(earlier, way, problems));
        way.remove(skill);
        sound.add(skill);
    }
}
