package io.rolebook.data;

import io.rolebook.catalog.TextHead;
import io.rolebook.web.Says;
import java.time.LocalDate;
import java.util.List;

/** A page that is mostly text: a family of roles, or a page such as the one about the guide's method. */
record TextData(
        @Says("Its name in addresses") String slug,
        @Says("Its title") String title,
        @Says("It in one line") String summary,
        @Says("The address of its page") String page,
        @Says(value = "When it last changed", optional = true) LocalDate updated,
        @Says(value = "The text before the first heading, as Markdown", optional = true) String text,
        @Says("The text under headings") List<SectionData> sections,
        @Says("The page’s own remarks, to which footnotes lead") List<NoteData> notes) {

    /** @param page the address of its page */
    static TextData of(TextHead text, String page, Citing citing) {
        return new TextData(
                text.slug(),
                text.title(),
                text.summary(),
                page,
                text.updated(),
                citing.text(text.intro()),
                text.sections().stream()
                        .map(section -> SectionData.of(section, citing))
                        .toList(),
                citing.remarks());
    }
}
