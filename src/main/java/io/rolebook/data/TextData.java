package io.rolebook.data;

import io.rolebook.catalog.TextHead;
import io.rolebook.content.model.Section;
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

    /** A piece of text under a heading. */
    record SectionData(
            @Says("Its id on its page, behind a # in addresses") String id,
            @Says("Its heading") String heading,
            @Says(value = "The text as Markdown; footnotes are the ids of sources and notes", optional = true)
                    String text) {

        static SectionData of(Section section, Citing citing) {
            return new SectionData(section.id(), section.heading(), citing.text(section.prose()));
        }
    }

    /** A page's own remark, to which a footnote in its text leads. */
    record NoteData(
            @Says("The footnote’s label in the texts of this page") String id,
            @Says("The remark, as Markdown") String text) {}

    /** @param page the path of its page */
    static TextData of(TextHead text, String page, Citing citing) {
        return new TextData(
                text.slug(),
                text.title(),
                text.summary(),
                citing.link(page),
                text.updated(),
                citing.text(text.intro()),
                citing.each(text.sections(), SectionData::of),
                citing.remarks());
    }
}
