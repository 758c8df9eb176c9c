package io.rolebook.roles;

import io.rolebook.catalog.NeededSkill;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Priority;
import io.rolebook.content.model.Question;
import io.rolebook.web.Contents;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import java.util.List;

/** The sides of a role in short, each leading to its own page. */
record TeaserView(List<Crumb> duties, List<Crumb> must, int more, List<Crumb> questions) {

    static TeaserView of(String slug, List<Duty> duties, List<NeededSkill> needs, List<Question> questions) {
        List<Crumb> must = needs.stream()
                .filter(need -> need.priority() == Priority.MUST && need.title() != null)
                .map(need -> new Crumb(need.title(), Links.skill(need.slug())))
                .toList();
        return new TeaserView(
                duties.stream()
                        .map(duty -> new Crumb(duty.name(), Links.role(slug, Facet.DUTIES, duty.id())))
                        .toList(),
                must,
                needs.size() - must.size(),
                questions.stream()
                        .map(question -> new Crumb(question.question(), Links.role(slug, Facet.FAQ, question.id())))
                        .toList());
    }

    Contents contents() {
        return new Contents()
                .add(!duties.isEmpty(), "duties", "What they do")
                .add(!must.isEmpty(), "skills", "What it takes")
                .add(!questions.isEmpty(), "faq", "Questions");
    }
}
