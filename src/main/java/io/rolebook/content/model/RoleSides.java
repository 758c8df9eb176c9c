package io.rolebook.content.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** On which sides a role has anything to show. */
record RoleSides(RoleFacts facts, OfficialFigures official, RoleBody body) {

    static Set<Facet> of(RoleFacts facts, OfficialFigures official, RoleBody body) {
        RoleSides sides = new RoleSides(facts, official, body);
        Set<Facet> shown = EnumSet.noneOf(Facet.class);
        Arrays.stream(Facet.values()).filter(sides::has).forEach(shown::add);
        return Collections.unmodifiableSet(shown);
    }

    private boolean has(Facet facet) {
        return switch (facet) {
            case GLANCE -> true;
            case DUTIES -> facts.depth() != Depth.BRIEF && hasDuties();
            case SKILLS ->
                !facts.needs().all().isEmpty()
                        || !facts.stack().items().isEmpty()
                        || !facts.certifications().isEmpty()
                        || hasProse(facet);
            case SALARY ->
                !facts.pay().isEmpty()
                        || !official.pay().isEmpty()
                        || !facts.payRegions().isEmpty()
                        || hasProse(facet);
            case PATH ->
                !facts.routes().isEmpty()
                        || !facts.education().isEmpty()
                        || !official.entry().isEmpty()
                        || !official.education().isEmpty()
                        || !facts.experience().isEmpty()
                        || !facts.timeToQualify().isEmpty()
                        || !facts.keywords().isEmpty()
                        || !facts.stages().isEmpty()
                        || !body.steps().isEmpty()
                        || !body.mistakes().isEmpty()
                        || !facts.titles().isEmpty()
                        || !facts.resources().isEmpty()
                        || hasProse(facet);
            case OUTLOOK ->
                !facts.outlook().isEmpty()
                        || !official.outlook().isEmpty()
                        || !body.regions().isEmpty()
                        || hasProse(facet);
            case FAQ -> !body.questions().isEmpty();
        };
    }

    /** A brief tells them on its first page. */
    private boolean hasDuties() {
        return !body.duties().isEmpty()
                || !body.day().isEmpty()
                || facts.ratings().stress() != null
                || facts.ratings().balance() != null
                || hasProse(Facet.DUTIES);
    }

    private boolean hasProse(Facet facet) {
        return body.prose().keySet().stream().anyMatch(kind -> kind.facet() == facet);
    }
}
