package io.rolebook.content.parse;

import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Nearest;
import io.rolebook.content.model.Duration;
import io.rolebook.content.model.RoleFacts;
import io.rolebook.content.model.SkillNeed;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What in a role's needs, related roles and routes, and in what they rest on, does not fit together. */
record NeedRules(RoleFacts facts, FrontMatter matter) {

    /** @param headings those of the file */
    void check(Collection<String> headings) {
        Set<String> skills = new HashSet<>();
        needs("/needs/must/", facts.needs().must(), skills);
        needs("/needs/important/", facts.needs().important(), skills);
        needs("/needs/helpful/", facts.needs().helpful(), skills);
        related();
        routes();
        basis(headings);
    }

    private void needs(String at, List<SkillNeed> needs, Set<String> seen) {
        for (int i = 0; i < needs.size(); i++) {
            SkillNeed need = needs.get(i);
            boolean isChoice = need.skill() == null;
            if (!isChoice && !need.oneOf().isEmpty()) {
                matter.errorAtKey(at + i + "/one-of", "'one-of' stands beside 'skill'", "keep one of the two");
            }
            for (int j = 0; j < need.skills().size(); j++) {
                String skill = need.skills().get(j);
                if (!seen.add(skill)) {
                    String place = at + i + (isChoice ? "/one-of/" + j : "/skill");
                    matter.error(place, "the skill '" + skill + "' stands twice", "keep one");
                }
            }
        }
    }

    private void related() {
        Set<String> roles = new HashSet<>();
        for (int i = 0; i < facts.related().size(); i++) {
            String role = facts.related().get(i).role();
            if (!roles.add(role)) {
                matter.error("/related/" + i + "/role", "the role '" + role + "' stands twice", "keep one");
            }
        }
    }

    private void routes() {
        for (int i = 0; i < facts.routes().size(); i++) {
            Duration time = facts.routes().get(i).time();
            if (time != null && time.max() < time.min()) {
                String what = "the time ends at " + time.max() + ", below its start " + time.min();
                matter.error("/routes/" + i + "/time", what, "swap the two");
            }
        }
    }

    private void basis(Collection<String> headings) {
        List<String> judged = facts.basis().editors();
        for (int i = 0; i < judged.size(); i++) {
            String wanted = judged.get(i);
            if (headings.stream().noneMatch(wanted.strip()::equalsIgnoreCase)) {
                matter.error(
                        "/basis/editors/" + i,
                        "no heading '" + wanted + "' is in this file",
                        Nearest.hint(wanted, headings, "write a heading of this file, without its ##"));
            }
        }
    }
}
