package io.rolebook.plan;

import io.rolebook.catalog.Need;
import io.rolebook.catalog.SkillHead;
import io.rolebook.fit.NeedView;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The steps of a plan with what the guide says of each skill. */
final class LearnSteps {

    private final LearnOrder order;
    private final Map<String, SkillHead> skills;

    private LearnSteps(LearnOrder order, Map<String, SkillHead> skills) {
        this.order = order;
        this.skills = skills;
    }

    /** @param skills those of the order that have a page */
    static List<LearnStep> of(LearnOrder order, List<SkillHead> skills) {
        LearnSteps steps =
                new LearnSteps(order, skills.stream().collect(Collectors.toMap(SkillHead::slug, Function.identity())));
        return order.skills().stream().map(steps::step).toList();
    }

    private LearnStep step(String slug) {
        Need need = order.needs().get(slug);
        SkillHead skill = skills.get(slug);
        return new LearnStep(
                need == null
                        ? new NeedView(List.of(new Crumb(title(slug), skill == null ? null : Links.skill(slug))), "")
                        : NeedView.of(need),
                skill == null || need != null && need.isChoice() ? "" : skill.summary(),
                titles(order.before().get(slug)),
                need == null ? titles(order.after(slug)) : "",
                skill == null ? List.of() : skill.resources());
    }

    private String titles(Collection<String> slugs) {
        return Words.and(slugs.stream().map(this::title).toList());
    }

    private String title(String slug) {
        SkillHead skill = skills.get(slug);
        return skill == null ? Words.ofSlug(slug) : skill.title();
    }
}
