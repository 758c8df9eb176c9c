package io.rolebook.editor;

import io.rolebook.content.Guide;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.RoleBody;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.TextDocument;
import io.rolebook.content.parse.Parsed;
import io.rolebook.editor.Table.Cell;
import io.rolebook.editor.Table.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Paragraphs that stand on two or more pages. */
final class SharedParagraphs {

    /** Shorter paragraphs can be equal by chance. */
    static final int FEWEST_WORDS = 8;

    private static final int SHOWN = 90;

    private SharedParagraphs() {}

    /**
     * A paragraph of a page, or an item of a list, as plain text.
     *
     * @param line of the heading it stands under
     */
    private record Paragraph(Parsed file, int line, String text) {

        int words() {
            return text.split(" ").length;
        }
    }

    /** Ignores case, white space and source marks. */
    static Table of(Guide guide) {
        List<Row> rows = guide.files().stream()
                .flatMap(file -> paragraphs(file).stream())
                .filter(paragraph -> paragraph.words() >= FEWEST_WORDS)
                .collect(Collectors.groupingBy(
                        paragraph -> paragraph.text().toLowerCase(Locale.ROOT),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .filter(places ->
                        places.stream().map(Paragraph::file).distinct().count() > 1)
                .sorted(Comparator.comparing(
                                (List<Paragraph> places) -> places.get(0).words())
                        .reversed())
                .flatMap(places -> places.stream().map(place -> row(place, places)))
                .toList();
        return new Table(
                "shared",
                "Paragraphs that two pages share",
                "Paragraphs of at least " + FEWEST_WORDS
                        + " words that stand on more than one page, under the heading at this line.",
                "No two pages share a paragraph.",
                List.of("File", "Page", "Paragraph", "Words", "Also in"),
                rows);
    }

    private static Row row(Paragraph place, List<Paragraph> places) {
        String text = places.get(0).text();
        String others = places.stream()
                .filter(other -> other != place)
                .map(other -> other.file().path() + ":" + other.line())
                .collect(Collectors.joining(", "));
        return Row.of(
                place.file().path(),
                place.line(),
                Cell.page(place.file()),
                Cell.text(
                        text.length() <= SHOWN ? text : text.substring(0, SHOWN).strip() + " …"),
                Cell.number(place.words()),
                Cell.text(others));
    }

    /** From top to bottom section by section. */
    private static List<Paragraph> paragraphs(Parsed file) {
        List<Paragraph> all = new ArrayList<>();
        if (file.document() instanceof RoleDocument role) {
            role(file, role.body(), all);
        } else if (file.document() instanceof TextDocument text) {
            add(file, "/title", Stream.of(text.intro()), all);
            text.sections().forEach(section -> add(file, section.id(), Stream.of(section.prose()), all));
        }
        return all;
    }

    private static void role(Parsed file, RoleBody body, List<Paragraph> all) {
        body.prose().forEach((kind, prose) -> add(file, kind.key(), Stream.of(prose), all));
        add(file, "key-takeaways", body.takeaways().stream(), all);
        body.duties().forEach(duty -> add(file, duty.id(), duty.all(), all));
        add(file, "day", body.day().stream().map(moment -> moment.prose()), all);
        body.steps().forEach(step -> add(file, step.id(), Stream.of(step.prose()), all));
        body.regions().forEach(region -> add(file, region.id(), Stream.of(region.prose()), all));
        body.mistakes().forEach(mistake -> add(file, mistake.id(), Stream.of(mistake.prose(), mistake.instead()), all));
        body.questions().forEach(question -> add(file, question.id(), Stream.of(question.answer()), all));
        body.more().forEach(section -> add(file, section.id(), Stream.of(section.prose()), all));
    }

    private static void add(Parsed file, String place, Stream<Prose> prose, List<Paragraph> all) {
        int line = file.lineOf(place).orElse(1);
        prose.flatMap(each -> each.text().lines()).forEach(text -> all.add(new Paragraph(file, line, text)));
    }
}
