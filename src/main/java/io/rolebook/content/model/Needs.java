package io.rolebook.content.model;

import java.util.List;
import java.util.stream.Stream;

/** What a role needs, by how much it needs it. */
public record Needs(List<SkillNeed> must, List<SkillNeed> important, List<SkillNeed> helpful) {

    static final Needs NONE = new Needs(List.of(), List.of(), List.of());

    public Needs {
        must = of(must, Priority.MUST);
        important = of(important, Priority.IMPORTANT);
        helpful = of(helpful, Priority.HELPFUL);
    }

    private static List<SkillNeed> of(List<SkillNeed> needs, Priority priority) {
        return needs.stream().map(need -> need.with(priority)).toList();
    }

    /** The most needed first, each in the editor's order. */
    public List<SkillNeed> all() {
        return Stream.of(must, important, helpful).flatMap(List::stream).toList();
    }

    public Stream<String> skills() {
        return all().stream().flatMap(need -> need.skills().stream());
    }
}
