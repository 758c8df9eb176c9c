package io.rolebook.find;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import java.util.List;

/**
 * The form, and what fits the answers.
 *
 * @param hasProfiles whether the guide knows the interests of any occupation
 * @param answer null while nothing was asked
 */
@CheckedTemplate(basePath = "find", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FindPage(Page page, FindForm form, boolean hasProfiles, FindAnswer answer, List<Note> notes)
        implements TemplateInstance {

    /** Before anything is answered. */
    static FindPage asking(FindQuery query, boolean hasProfiles) {
        return new FindPage(head(), FindForm.of(query), hasProfiles, null, List.of());
    }

    static FindPage of(FindQuery query, FindAnswer answer, Notes notes) {
        return new FindPage(head().notIndexed(), FindForm.of(query), true, answer, notes.all());
    }

    private static Page head() {
        return Page.of(
                        Links.find(),
                        "Find work that fits",
                        "Thirty activities to like or not, and a short list of occupations whose work is like that, with the reasons. Nothing is stored.")
                .found(
                        "Which job fits me? A short, open test",
                        "Thirty activities to like or not, and a short list of occupations with the reasons. Open, five minutes, nothing stored.");
    }
}
