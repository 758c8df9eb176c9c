package io.rolebook.moves;

import io.rolebook.catalog.Need;
import io.rolebook.content.model.Tier;
import io.rolebook.fit.Gap;
import io.rolebook.fit.Needs;
import io.rolebook.web.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What carries over, and what is missing, tier by tier and the most important first. */
record SkillsLeft(List<SkillLine> carried, List<TierLeft> missing) {

    /**
     * @param href null while the skill has no page
     * @param before its weight in the role left behind, 0 for a skill that is new
     */
    record SkillLine(String title, String href, int weight, int before) {}

    record TierLeft(String name, List<SkillLine> skills) {}

    static SkillsLeft of(Needs known, Needs wanted) {
        Gap gap = wanted.gap(known.skills());
        Map<String, Integer> before =
                known.all().stream().collect(Collectors.toMap(Need::skill, Need::importance, (a, b) -> a));
        List<TierLeft> missing = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            List<SkillLine> skills =
                    gap.missingIn(tier).stream().map(need -> line(need, 0)).toList();
            if (!skills.isEmpty()) {
                missing.add(new TierLeft(tier.label(), skills));
            }
        }
        return new SkillsLeft(
                gap.knownByWeight().stream()
                        .map(need -> line(need, before.get(need.skill())))
                        .toList(),
                missing);
    }

    private static SkillLine line(Need need, int before) {
        return new SkillLine(
                need.title(), need.kind() == null ? null : Links.skill(need.skill()), need.importance(), before);
    }
}
