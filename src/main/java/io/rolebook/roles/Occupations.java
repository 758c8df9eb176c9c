package io.rolebook.roles;

import io.rolebook.catalog.Headline;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.model.Counted;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Years;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.graph.Area;
import io.rolebook.web.graph.DefinedTerm;
import io.rolebook.web.graph.Iri;
import io.rolebook.web.graph.MonetaryAmountDistribution;
import io.rolebook.web.graph.Occupation;
import io.rolebook.web.graph.Occupation.CategoryCode;
import io.rolebook.web.graph.Occupation.CategoryCodeSet;
import io.rolebook.web.graph.Occupation.EducationalOccupationalCredential;
import io.rolebook.web.graph.Person;
import io.rolebook.web.graph.Reference;
import io.rolebook.web.graph.Subject;
import java.util.List;
import java.util.Map;

/** A role as an Occupation of schema.org, with the facts that its first page shows. */
final class Occupations {

    private Occupations() {}

    static Reference reference(String slug) {
        return new Reference(id(slug));
    }

    private static Iri id(String slug) {
        return Iri.of(Links.role(slug), "occupation");
    }

    static Subject of(RoleHead role, TeaserView teaser, List<Pay> pay, Map<String, SourceNote> sources) {
        Headline headline = role.headline();
        List<Pay> pays =
                pay.stream().filter(each -> isCounted(each, sources)).limit(1).toList();
        Occupation occupation = new Occupation(
                id(role.slug()),
                role.title(),
                role.imprint().aliases(),
                role.definition(),
                new Reference(new Iri(Links.role(role.slug()))),
                categories(role.imprint().occupations()),
                pays.stream()
                        .map(each -> MonetaryAmountDistribution.of(
                                each, sources.get(each.source()).facts().shortTitle()))
                        .toList(),
                places(pays, sources),
                teaser.duties().stream().map(Crumb::label).toList(),
                teaser.must().stream()
                        .flatMap(need -> need.options().stream())
                        .map(skill -> DefinedTerm.named(skill.href(), skill.label()))
                        .toList(),
                headline == null || headline.education() == null
                        ? null
                        : new EducationalOccupationalCredential(
                                headline.education().label()),
                headline == null || headline.experienceSource() == null
                        ? null
                        : new Years(headline.experienceMin(), headline.experienceMax()).label());
        return Subject.PAGE
                .of(id(role.slug()), occupation)
                .by(
                        role.imprint().reviewed(),
                        Person.of(role.imprint().authors()),
                        Person.of(role.imprint().reviewers()));
    }

    /** Figures without a method are left out. */
    private static boolean isCounted(Pay pay, Map<String, SourceNote> sources) {
        return pay.percentiles() != null
                && pay.middle() != null
                && sources.containsKey(pay.source())
                && !sources.get(pay.source()).isGuide();
    }

    private static List<CategoryCode> categories(List<Counted> occupations) {
        return occupations.stream()
                .flatMap(occupation -> occupation.codes().stream())
                .distinct()
                .map(code -> new CategoryCode(code.code(), new CategoryCodeSet(code.classification())))
                .toList();
    }

    private static List<Area> places(List<Pay> pays, Map<String, SourceNote> sources) {
        return pays.stream()
                .map(pay ->
                        pay.place() == null ? sources.get(pay.source()).facts().place() : pay.place())
                .filter(place -> place != null)
                .distinct()
                .map(Area::of)
                .toList();
    }
}
