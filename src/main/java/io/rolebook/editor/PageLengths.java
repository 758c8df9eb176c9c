package io.rolebook.editor;

import io.rolebook.content.Guide;
import io.rolebook.content.model.Prose;
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
                        file.document().prose().stream().mapToInt(Prose::words).sum(),
                        Objects.requireNonNullElse(PageState.of(file.document(), today), "published")))
                .toList());
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
