package io.rolebook.roles;

import io.rolebook.catalog.Headline;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.model.Counted;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Years;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.PlainProse;
import io.rolebook.web.graph.Iri;
import io.rolebook.web.graph.Node;
import io.rolebook.web.graph.SharedNodes;
import io.rolebook.web.graph.Subject;
import java.util.List;
import java.util.Map;

/** A role as an Occupation of schema.org, with the facts that its first page shows. */
final class OccupationGraph {

    private OccupationGraph() {}

    static Node reference(String slug) {
        return Node.reference(id(slug));
    }

    private static Iri id(String slug) {
        return Iri.of(Links.role(slug), "occupation");
    }

    static Subject of(RoleContext context, TeaserView teaser, List<Pay> pay) {
        RoleHead role = context.head();
        Map<String, SourceNote> sources = context.sources();
        Headline headline = role.headline();
        List<Pay> pays =
                pay.stream().filter(each -> isCounted(each, sources)).limit(1).toList();
        Node occupation = Node.of("Occupation", id(role.slug()))
                .with("name", role.title())
                .with("alternateName", role.imprint().aliases())
                .with("description", role.definition())
                .with("mainEntityOfPage", Node.reference(new Iri(Links.role(role.slug()))))
                .with("occupationalCategory", categories(role.imprint().occupations()))
                .with(
                        "estimatedSalary",
                        pays.stream()
                                .map(each -> SharedNodes.pay(
                                        each, sources.get(each.source()).facts().shortTitle()))
                                .toList())
                .with("occupationLocation", places(pays, sources))
                .with(
                        "responsibilities",
                        teaser.duties().stream().map(Crumb::label).toList())
                .with(
                        "skills",
                        teaser.must().stream()
                                .flatMap(need -> need.options().stream())
                                .map(skill -> Node.of("DefinedTerm", Iri.of(skill.href(), "skill"))
                                        .with("name", skill.label()))
                                .toList())
                .with(
                        "educationRequirements",
                        headline == null || headline.education() == null
                                ? null
                                : SharedNodes.education(headline.education().label()))
                .with(
                        "experienceRequirements",
                        headline == null || headline.experienceSource() == null
                                ? null
                                : new Years(headline.experienceMin(), headline.experienceMax()).label());
        return Subject.PAGE
                .of(id(role.slug()), occupation)
                .by(
                        role.imprint().reviewed(),
                        role.imprint().authors(),
                        role.imprint().reviewers());
    }

    /** The questions about a role, with their answers. */
    static Subject answers(RoleHead role, FaqView faq) {
        List<Node> all = faq.all()
                .map(question -> Node.of("Question")
                        .with("url", Iri.of(Links.role(role.slug(), Facet.FAQ), question.id()))
                        .with("name", question.question())
                        .with("acceptedAnswer", Node.of("Answer").with("text", PlainProse.of(question.answer()))))
                .toList();
        return Subject.questions(all).about(reference(role.slug()));
    }

    /** Figures without a method are left out. */
    private static boolean isCounted(Pay pay, Map<String, SourceNote> sources) {
        return pay.percentiles() != null
                && pay.middle() != null
                && sources.containsKey(pay.source())
                && !sources.get(pay.source()).isGuide();
    }

    private static List<Node> categories(List<Counted> occupations) {
        return occupations.stream()
                .flatMap(occupation -> occupation.codes().stream())
                .distinct()
                .map(code -> Node.of("CategoryCode")
                        .with("codeValue", code.code())
                        .with("inCodeSet", Node.of("CategoryCodeSet").with("name", code.classification())))
                .toList();
    }

    private static List<Node> places(List<Pay> pays, Map<String, SourceNote> sources) {
        return pays.stream()
                .map(pay ->
                        pay.place() == null ? sources.get(pay.source()).facts().place() : pay.place())
                .filter(place -> place != null)
                .distinct()
                .map(SharedNodes::place)
                .toList();
    }
}
