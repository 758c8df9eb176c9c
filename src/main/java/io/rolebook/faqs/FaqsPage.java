package io.rolebook.faqs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Questions.QuestionAcrossRoles;
import io.rolebook.content.model.Facet;
import io.rolebook.web.Crumb;
import io.rolebook.web.Dates;
import io.rolebook.web.Links;
import io.rolebook.web.Page;
import io.rolebook.web.graph.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All questions, by role. */
@CheckedTemplate(basePath = "faqs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FaqsPage(Page page, List<Group> roles, int count) implements TemplateInstance {

    record Group(String id, String role, String href, List<Crumb> questions) {}

    static FaqsPage of(List<QuestionAcrossRoles> questions) {
        Page page = Page.of(Links.faqs(), "Questions people ask", "Every question the guide answers, sorted by role.")
                .updated(Dates.newest(questions.stream().map(QuestionAcrossRoles::roleUpdated)))
                .found("Career questions, answered role by role", found(questions))
                .about(Subject.COLLECTION);
        Map<String, List<QuestionAcrossRoles>> byRole = questions.stream()
                .collect(Collectors.groupingBy(QuestionAcrossRoles::role, LinkedHashMap::new, Collectors.toList()));
        List<Group> groups = byRole.values().stream().map(FaqsPage::group).toList();
        return new FaqsPage(page, groups, questions.size());
    }

    private static String found(List<QuestionAcrossRoles> questions) {
        String every = "Every question the guide answers, sorted by role, each answer with its sources.";
        return questions.isEmpty() ? every : questions.get(0).question() + " " + every;
    }

    private static Group group(List<QuestionAcrossRoles> questions) {
        QuestionAcrossRoles first = questions.get(0);
        List<Crumb> links = questions.stream()
                .map(question ->
                        new Crumb(question.question(), Links.role(question.role(), Facet.FAQ, question.anchor())))
                .toList();
        return new Group("of-" + first.role(), first.roleTitle(), Links.role(first.role(), Facet.FAQ), links);
    }
}
