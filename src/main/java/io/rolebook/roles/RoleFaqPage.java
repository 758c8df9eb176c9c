package io.rolebook.roles;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Question;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.PlainProse;
import io.rolebook.web.graph.Iri;
import io.rolebook.web.graph.Node;
import io.rolebook.web.graph.Subject;
import java.util.List;

/** The page of a role's questions. */
@CheckedTemplate(basePath = "roles", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RoleFaqPage(Page page, RoleFrame frame, FaqView view, List<Note> notes) implements TemplateInstance {

    static RoleFaqPage of(RoleHead role, List<Question> questions, FaqView view, Notes notes) {
        Page page = RoleFrame.page(role, Facet.FAQ, role.title() + ": questions", RoleSnippets.faq(role, questions))
                .about(answered(role, questions));
        return new RoleFaqPage(page, RoleFrame.of(role, Facet.FAQ, view.contents()), view, notes.all());
    }

    private static Subject answered(RoleHead role, List<Question> questions) {
        List<Node> all = questions.stream()
                .map(question -> Node.of("Question")
                        .with("url", Iri.of(Links.role(role.slug(), Facet.FAQ), question.id()))
                        .with("name", question.question())
                        .with("acceptedAnswer", Node.of("Answer").with("text", PlainProse.of(question.answer()))))
                .toList();
        return Subject.questions(all).about(Occupations.reference(role.slug()));
    }
}
