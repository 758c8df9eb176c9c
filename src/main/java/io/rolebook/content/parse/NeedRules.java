package io.rolebook.content.parse;

import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Nearest;
import io.rolebook.content.file.Problems;
import io.rolebook.content.model.Duration;
import io.rolebook.content.model.RoleFacts;
import io.rolebook.content.model.SkillNeed;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What in a role's needs, related roles and routes, and in what they rest on, does not fit together. */
final class NeedRules {

    private final RoleFacts facts;
    private final FrontMatter matter;
    private final Problems problems;
    private final Set<String> seen = new HashSet<>();

    NeedRules(RoleFacts facts, FrontMatter matter, Problems problems) {
        this.facts = facts;
        this.matter = matter;
        this.problems = problems;
    }

    /** @param headings those of the file */
    void check(Collection<String> headings) {
        needs("/needs/must/", facts.needs().must());
        needs("/needs/important/", facts.needs().important());
        needs("/needs/helpful/", facts.needs().helpful());
        related();
        routes();
        basis(headings);
    }

    private void needs(String at, List<SkillNeed> needs) {
        for (int i = 0; i < needs.size(); i++) {
            SkillNeed need = needs.get(i);
            boolean isChoice = need.skill() == null;
            if (!isChoice && !need.oneOf().isEmpty()) {
                problems.error(
                        matter.keyAt(at + i + "/one-of"), "'one-of' stands beside 'skill'", "keep one of the two");
            }
            for (int j = 0; j < need.skills().size(); j++) {
                String skill = need.skills().get(j);
                if (!seen.add(skill)) {
                    problems.error(
                            matter.valueAt(at + i + (isChoice ? "/one-of/" + j : "/skill")),
                            "the skill '" + skill + "' stands twice",
                            "keep one");
                }
            }
        }
    }

    private void related() {
        Set<String> roles = new HashSet<>();
        for (int i = 0; i < facts.related().size(); i++) {
            String role = facts.related().get(i).role();
            if (!roles.add(role)) {
                problems.error(
                        matter.valueAt("/related/" + i + "/role"), "the role '" + role + "' stands twice", "keep one");
            }
        }
    }

    private void routes() {
        for (int i = 0; i < facts.routes().size(); i++) {
            Duration time = facts.routes().get(i).time();
            if (time != null && time.max() < time.min()) {
                problems.error(
                        matter.valueAt("/routes/" + i + "/time"),
                        "the time ends at " + time.max() + ", below its start " + time.min(),
                        "swap the two");
            }
        }
    }

    private void basis(Collection<String> headings) {
        Set<String> known = headings.stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> judged = facts.basis().editors();
        for (int i = 0; i < judged.size(); i++) {
            if (!known.contains(judged.get(i).strip().toLowerCase(Locale.ROOT))) {
                problems.error(
                        matter.valueAt("/basis/editors/" + i),
                        "no heading '" + judged.get(i) + "' is in this file",
                        Nearest.hint(judged.get(i), headings, "write a heading of this file, without its ##"));
            }
        }
    }
}
