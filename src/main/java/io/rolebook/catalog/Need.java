package io.rolebook.catalog;

import io.rolebook.content.model.Priority;
import io.rolebook.content.model.SkillKind;
import io.rolebook.content.model.Tier;
import java.util.Collection;
import java.util.List;

/**
 * One thing that a role needs: a skill, or one of several of which any will do.
 *
 * @param options the skills that meet it, in the editor's order
 * @param weight what it counts for where needs are added up; 0 for how one works, which everybody is asked for
 */
public record Need(String role, List<Option> options, Tier tier, Priority priority, int weight) {

    /** A skill that meets a need; the title is its slug, and the kind null, while its file is broken. */
    public record Option(String skill, String title, SkillKind kind) {}

    /** A need that one skill alone meets. */
    public static Need of(String role, Option skill, Tier tier, Priority priority) {
        return new Need(role, List.of(skill), tier, priority, priority.weight());
    }

    public boolean isChoice() {
        return options.size() > 1;
    }

    /** The skill to learn first if none of them is known. */
    public Option first() {
        return options.get(0);
    }

    public boolean isMetBy(Collection<String> skills) {
        return options.stream().anyMatch(option -> skills.contains(option.skill()));
    }

    /** {@code SQL}, or {@code one of Java, Python}. */
    public String title() {
        String titles = String.join(", ", options.stream().map(Option::title).toList());
        return isChoice() ? "one of " + titles : titles;
    }
}
