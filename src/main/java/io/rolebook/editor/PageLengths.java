package io.rolebook.editor;

import io.rolebook.content.Guide;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.FamilyDocument;
import io.rolebook.content.model.PageDocument;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.parse.Parsed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** How many words of prose each page has, and whether readers see it. */
record PageLengths(List<Length> lengths) {

    /** @param state why readers do not see the page, or "published" */
    record Length(Parsed file, int words, String state) {}

    static PageLengths of(Guide guide, LocalDate today) {
        return new PageLengths(guide.files().stream()
                .map(file -> new Length(
                        file,
                        words(file.document()),
                        Objects.requireNonNullElse(PageState.of(file.document(), today), "published")))
                .toList());
    }

    private static int words(Document document) {
        if (document instanceof RoleDocument role) {
            return role.words();
        } else if (document instanceof SkillDocument skill) {
            return words(skill.intro(), skill.sections());
        } else if (document instanceof FamilyDocument family) {
            return words(family.intro(), family.sections());
        } else if (document instanceof SourceDocument source) {
            return words(source.intro(), source.sections());
        }
        PageDocument page = (PageDocument) document;
        return words(page.intro(), page.sections());
    }

    private static int words(Prose intro, List<Section> sections) {
        return intro.words()
                + sections.stream().mapToInt(section -> section.prose().words()).sum();
    }

    Table table() {
        return new Table(
                "words",
                "Words per page",
                "All pages, with the words of their prose and whether readers see them.",
                "There is no page yet.",
                List.of("File", "Page", "Kind", "State", "Words"),
                lengths.stream().map(PageLengths::row).toList());
    }

    private static Row row(Length length) {
        Parsed file = length.file();
        return Row.of(
                file.path(),
                1,
                Row.page(file),
                Cell.text(file.kind().schema()),
                Cell.text(length.state()),
                Cell.number(length.words()));
    }
}
