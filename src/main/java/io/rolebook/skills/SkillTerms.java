package io.rolebook.skills;

import io.rolebook.catalog.SkillHead;
import io.rolebook.catalog.SkillUse;
import io.rolebook.web.Links;
import io.rolebook.web.graph.Iri;
import io.rolebook.web.graph.Node;
import io.rolebook.web.graph.Subject;
import java.util.List;

/** Skills as terms of one set, which a role's page refers to. */
final class SkillTerms {

    private static final Iri ALL = Iri.of(Links.skills(), "skills");

    private SkillTerms() {}

    static Subject all(List<SkillUse> skills) {
        List<Node> terms = skills.stream()
                .map(skill -> Node.reference(id(Links.skill(skill.slug()))))
                .toList();
        return Subject.COLLECTION.of(
                ALL,
                Node.of("DefinedTermSet", ALL)
                        .with("name", "Skills")
                        .with("mainEntityOfPage", Node.reference(new Iri(Links.skills())))
                        .with("hasDefinedTerm", terms));
    }

    static Subject of(SkillHead skill) {
        String page = Links.skill(skill.slug());
        return Subject.PAGE.of(
                id(page),
                Node.of("DefinedTerm", id(page))
                        .with("name", skill.title())
                        .with("alternateName", skill.aliases())
                        .with("description", skill.summary())
                        .with("sameAs", skill.url())
                        .with("inDefinedTermSet", Node.reference(ALL))
                        .with("mainEntityOfPage", Node.reference(new Iri(page))));
    }

    private static Iri id(String page) {
        return Iri.of(page, "skill");
    }
}
