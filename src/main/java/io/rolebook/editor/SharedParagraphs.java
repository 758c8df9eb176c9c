package io.rolebook.editor;

import io.rolebook.content.Guide;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Paragraphs that stand on two or more pages. */
record SharedParagraphs(List<Shared> paragraphs) {

    /** Shorter paragraphs can be equal by chance. */
    static final int FEWEST_WORDS = 8;

    private static final int SHOWN = 90;

    /** One paragraph and all the places where it stands. */
    record Shared(String text, List<Paragraph> places) {

        private boolean isOnTwoPages() {
            return places.stream().map(Paragraph::file).distinct().count() > 1;
        }
    }

    /** Ignores case, white space and source marks. */
    static SharedParagraphs of(Guide guide) {
        Map<String, List<Paragraph>> byText = guide.files().stream()
                .flatMap(file -> Paragraph.of(file).stream())
                .filter(paragraph -> paragraph.words() >= FEWEST_WORDS)
                .collect(Collectors.groupingBy(
                        paragraph -> paragraph.text().toLowerCase(Locale.ROOT),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return new SharedParagraphs(byText.values().stream()
                .map(places -> new Shared(places.get(0).text(), places))
                .filter(Shared::isOnTwoPages)
                .sorted(Comparator.comparing(
                                (Shared shared) -> shared.places().get(0).words())
                        .reversed())
                .toList());
    }

    Table table() {
        List<Row> rows = new ArrayList<>();
        paragraphs.forEach(shared -> shared.places().forEach(place -> rows.add(row(shared, place))));
        return new Table(
                "shared",
                "Paragraphs that two pages share",
                "Paragraphs of at least " + FEWEST_WORDS
                        + " words that stand on more than one page, under the heading at this line.",
                "No two pages share a paragraph.",
                List.of("File", "Page", "Paragraph", "Words", "Also in"),
                rows);
    }

    private static Row row(Shared shared, Paragraph place) {
        String text = shared.text();
        String others = shared.places().stream()
                .filter(other -> other != place)
                .map(other -> other.file().path() + ":" + other.line())
                .collect(Collectors.joining(", "));
        return Row.of(
                place.file().path(),
                place.line(),
                Row.page(place.file()),
                Cell.text(
                        text.length() <= SHOWN ? text : text.substring(0, SHOWN).strip() + " …"),
                Cell.number(place.words()),
                Cell.text(others));
    }
}
