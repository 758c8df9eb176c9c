package io.rolebook.moves;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleHead;
import io.rolebook.web.Crumb;
import io.rolebook.web.Dates;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Page;
import io.rolebook.web.graph.Iri;
import io.rolebook.web.graph.Node;
import io.rolebook.web.graph.Subject;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way from one role to another; there is a detour only where nothing carries over and a third role helps. Search engines
 * may index it only if an editor names the two roles as neighbors, since there are as many moves as pairs of roles.
 *
 * @param official what tables say, where one of the two lists no skills; else empty
 */
@CheckedTemplate(basePath = "moves", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MovePage(
        Page page,
        Crumb from,
        Crumb to,
        SkillsLeft skills,
        PayMove pay,
        FirstSteps steps,
        Detour detour,
        OfficialMove official,
        String back,
        String compare,
        String learn,
        List<Note> notes)
        implements TemplateInstance {

    /** @param indexed whether search engines may keep it */
    static Page page(RoleHead from, RoleHead to, boolean indexed) {
        Page page = Page.of(
                        Links.move(from.slug(), to.slug()),
                        "From " + from.title() + " to " + to.title(),
                        "Moving from " + from.title() + " to " + to.title()
                                + ": the skills that carry over, those that are missing, pay, first steps and how far it is.")
                .found(
                        "Moving from " + from.title() + " to " + to.title(),
                        "What carries over from " + from.title() + " to " + to.title()
                                + ", what is missing, how pay changes, how far it is, and what to learn first.")
                .foundWithoutPay(
                        "Moving from " + from.title() + " to " + to.title(),
                        "What carries over from " + from.title() + " to " + to.title()
                                + ", what is missing, how far it is, and what to learn first.")
                .under(new Crumb("Roles", Links.roles()), new Crumb(from.title(), Links.role(from.slug())))
                .about(Subject.PAGE.about(
                        Node.reference(Iri.of(Links.role(from.slug()), "occupation")),
                        Node.reference(Iri.of(Links.role(to.slug()), "occupation"))))
                .updated(Dates.newest(Stream.of(from.updated(), to.updated())));
        return indexed ? page : page.notIndexed();
    }
}
