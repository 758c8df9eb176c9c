package io.rolebook.editor;

import io.rolebook.content.Guide;
import io.rolebook.content.check.Usage;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.PublishedFacts;
import io.rolebook.content.parse.Parsed;
import io.rolebook.editor.Table.Cell;
import io.rolebook.editor.Table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** All tables of the newsroom. */
final class Newsroom {

    private Newsroom() {}

    static List<Table> tables(Guide guide, LocalDate today) {
        return List.of(
                Coverage.of(guide),
                ProblemList.of(guide),
                Reviews.of(guide, today),
                AgeingFigures.of(guide, today),
                unused(guide),
                MissingRoles.of(guide),
                lengths(guide, today),
                SharedParagraphs.of(guide));
    }

    static Table unused(Guide guide) {
        return new Table(
                "unused",
                "Unused skills and sources",
                "Skills that no role needs and sources that nothing cites.",
                "Every skill is needed and every source is cited.",
                List.of("File", "Page", "Kind"),
                new Usage(guide.files())
                        .unused().stream()
                                .map(file -> Row.of(file.path(), 1, Cell.page(file), kind(file)))
                                .toList());
    }

    /** How many words of prose each page has, and whether readers see it. */
    static Table lengths(Guide guide, LocalDate today) {
        return new Table(
                "words",
                "Words per page",
                "All pages, with the words of their prose and whether readers see them.",
                "There is no page yet.",
                List.of("File", "Page", "Kind", "State", "Words"),
                guide.files().stream().map(file -> length(file, today)).toList());
    }

    private static Row length(Parsed file, LocalDate today) {
        Document document = file.document();
        return Row.of(
                file.path(),
                1,
                Cell.page(file),
                kind(file),
                Cell.text(Objects.requireNonNullElse(hidden(document, today), "published")),
                Cell.number(document.prose().stream().mapToInt(Prose::words).sum()));
    }

    private static Cell kind(Parsed file) {
        return Cell.text(file.kind().schema());
    }

    /** Why readers do not see a page, in words; null if they see it. */
    static String hidden(Document document, LocalDate today) {
        PublishedFacts facts = document.facts();
        if (facts.isPublished(today)) {
            return null;
        }
        if (facts.withdrawn() != null) {
            return "Withdrawn on " + Figures.day(facts.withdrawn().date());
        }
        return facts.draft() ? "Draft: not published" : "To be published on " + Figures.day(facts.publishAfter());
    }
}
