package io.rolebook.plan;

import io.rolebook.catalog.Need;
import io.rolebook.catalog.SkillHead;
import io.rolebook.content.model.ResourceGroup;
import io.rolebook.fit.NeedView;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * One thing to learn.
 *
 * @param need with its skill, or the skills of which any one will do
 * @param about what it is, in a line, or empty; a choice of several has none
 * @param after what it builds on and comes before it in the plan, in words, or empty
 * @param toward what builds on it, in words, if the role does not name it itself, or empty
 * @param places to learn it
 */
record LearnStep(NeedView need, String about, String after, String toward, List<ResourceGroup.Item> places) {

    /** @param skills of the order that have a page, by slug */
    static List<LearnStep> of(LearnOrder order, Map<String, SkillHead> skills) {
        return order.skills().stream().map(slug -> of(slug, order, skills)).toList();
    }

    private static LearnStep of(String slug, LearnOrder order, Map<String, SkillHead> skills) {
        Need need = order.needs().get(slug);
        SkillHead skill = skills.get(slug);
        return new LearnStep(
                need == null
                        ? new NeedView(
                                List.of(new Crumb(title(slug, skills), skill == null ? null : Links.skill(slug))), "")
                        : NeedView.of(need),
                skill == null || need != null && need.isChoice() ? "" : skill.summary(),
                titles(order.before().get(slug), skills),
                need == null ? titles(order.after(slug), skills) : "",
                skill == null ? List.of() : skill.resources());
    }

    private static String titles(Collection<String> slugs, Map<String, SkillHead> skills) {
        return Words.and(slugs.stream().map(slug -> title(slug, skills)).toList());
    }

    /** Of a skill, with or without a page. */
    static String title(String slug, Map<String, SkillHead> skills) {
        return skills.containsKey(slug) ? skills.get(slug).title() : Words.ofSlug(slug);
    }
}
