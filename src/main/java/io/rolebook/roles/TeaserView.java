package io.rolebook.roles;

import io.rolebook.catalog.NeededSkill;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Priority;
import io.rolebook.content.model.Question;
import io.rolebook.fit.NeedView;
import io.rolebook.web.Contents;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sides of a role in short, each leading to its own page.
 *
 * @param more how many needs there are besides
 * @param allQuestions null if all of them are here
 */
record TeaserView(List<Crumb> duties, List<NeedView> must, int more, List<Crumb> questions, Crumb allQuestions) {

    private static final int QUESTIONS = 6;

    static TeaserView of(String slug, List<Duty> duties, List<NeededSkill> needs, List<Question> questions) {
        Map<Integer, List<NeededSkill>> byNeed =
                needs.stream().collect(Collectors.groupingBy(NeededSkill::need, TreeMap::new, Collectors.toList()));
        List<NeedView> must = byNeed.values().stream()
                .filter(options -> options.get(0).priority() == Priority.MUST)
                .map(TeaserView::must)
                .filter(need -> !need.options().isEmpty())
                .toList();
        return new TeaserView(
                duties.stream()
                        .map(duty -> new Crumb(duty.name(), Links.role(slug, Facet.DUTIES, duty.id())))
                        .toList(),
                must,
                byNeed.size() - must.size(),
                questions.stream()
                        .limit(QUESTIONS)
                        .map(question -> new Crumb(question.question(), Links.role(slug, Facet.FAQ, question.id())))
                        .toList(),
                questions.size() <= QUESTIONS
                        ? null
                        : new Crumb("All " + questions.size() + " questions", Links.role(slug, Facet.FAQ)));
    }

    private static NeedView must(List<NeededSkill> options) {
        List<Crumb> links = options.stream()
                .filter(option -> option.title() != null)
                .map(option -> new Crumb(option.title(), Links.skill(option.slug())))
                .toList();
        return new NeedView(links, Priority.MUST.label());
    }

    Contents contents() {
        return new Contents()
                .add(!duties.isEmpty(), "duties", "What they do")
                .add(!must.isEmpty(), "skills", "What it takes")
                .add(!questions.isEmpty(), "faq", "Questions");
    }
}
