package io.rolebook.skills;

import io.rolebook.catalog.SkillHead;
import io.rolebook.catalog.SkillUse;
import io.rolebook.web.Links;
import io.rolebook.web.graph.DefinedTerm;
import io.rolebook.web.graph.DefinedTermSet;
import io.rolebook.web.graph.Iri;
import io.rolebook.web.graph.Reference;
import io.rolebook.web.graph.Subject;
import java.util.List;

/** Skills as terms of one set, which a role's page refers to. */
final class SkillTerms {

    private static final Iri ALL = Iri.of(Links.skills(), "skills");

    private SkillTerms() {}

    static Subject all(List<SkillUse> skills) {
        List<Reference> terms = skills.stream()
                .map(skill -> new Reference(DefinedTerm.id(Links.skill(skill.slug()))))
                .toList();
        return Subject.COLLECTION.of(
                ALL, new DefinedTermSet(ALL, "Skills", new Reference(new Iri(Links.skills())), terms));
    }

    static Subject of(SkillHead skill) {
        String page = Links.skill(skill.slug());
        DefinedTerm term = new DefinedTerm(
                DefinedTerm.id(page),
                skill.title(),
                skill.aliases(),
                skill.summary(),
                skill.url(),
                new Reference(ALL),
                new Reference(new Iri(page)));
        return Subject.PAGE.of(term.id(), term);
    }
}
