package io.rolebook.data;

import io.rolebook.catalog.FamilyHead;
import io.rolebook.catalog.TextPageHead;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Section;
import io.rolebook.web.Links;
import io.rolebook.web.Says;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

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

    static TextData of(FamilyHead family, Citing citing, UnaryOperator<String> link) {
        String page = link.apply(Links.family(family.slug()));
        return of(
                family.slug(),
                family.title(),
                family.summary(),
                page,
                family.updated(),
                family.intro(),
                family.sections(),
                citing);
    }

    static TextData of(TextPageHead text, Citing citing, UnaryOperator<String> link) {
        String page = link.apply(Links.text(text.slug()));
        return of(
                text.slug(), text.title(), text.summary(), page, text.updated(), text.intro(), text.sections(), citing);
    }

    private static TextData of(
            String slug,
            String title,
            String summary,
            String page,
            LocalDate updated,
            Prose intro,
            List<Section> sections,
            Citing citing) {
        return new TextData(
                slug,
                title,
                summary,
                page,
                updated,
                citing.text(intro),
                sections.stream()
                        .map(section -> SectionData.of(section, citing))
                        .toList(),
                citing.remarks());
    }
}
