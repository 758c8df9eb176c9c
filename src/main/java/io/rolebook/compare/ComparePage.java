package io.rolebook.compare;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleHead;
import io.rolebook.web.Crumb;
import io.rolebook.web.Dates;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Page;
import io.rolebook.web.Words;
import io.rolebook.web.graph.Subject;
import java.util.List;

/**
 * Two to four roles or occupations beside each other: what differs in words, the ten fields that decide, and every other one on demand.
 *
 * @param notes of the differences and the ten fields; restNotes are those that only other fields need
 */
@CheckedTemplate(basePath = "compare", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ComparePage(
        Page page,
        Tray tray,
        List<Difference> differences,
        Part decisive,
        List<Note> notes,
        List<Part> parts,
        List<Note> restNotes)
        implements TemplateInstance {

    static ComparePage of(
            Choice choice,
            Tray tray,
            List<Difference> differences,
            Part decisive,
            List<Note> notes,
            List<Part> parts,
            List<Note> restNotes) {
        String titles = Words.and(choice.roles().stream().map(RoleHead::title).toList());
        Page page = Page.of(
                        choice.canonical(),
                        "Compare: " + titles,
                        titles
                                + " side by side: pay, outlook, skills, duties and the way in, with the differences in words.")
                .foundWithoutPay(
                        "Compare: " + titles,
                        titles
                                + " side by side: outlook, skills, duties and the way in, with the differences in words.")
                .under(new Crumb("Compare", Links.compare()))
                .updated(Dates.newest(choice.roles().stream().map(RoleHead::updated)))
                // No graph: the page is not indexed, and four roles fill the first round trip without it
                .about(Subject.NONE)
                .notIndexed();
        List<Part> filled =
                parts.stream().filter(part -> !part.rows().isEmpty()).toList();
        return new ComparePage(page, tray, differences, decisive, notes, filled, restNotes);
    }
}
