package io.rolebook.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A text for readers: pages, paper, Markdown. A figure stands in a line, which is a row of a table or an entry of a list, with
 * the mark of its source, or under a caption with that mark; what it is says the line, the head of its column or the heading above.
 *
 * @param mark what the address of a source's note begins with: {@code #note-}
 */
record TextForm(String name, String mark, List<Line> lines) implements FactForm {

    /** @param near each cell's text, and with it the words that tell what it is */
    record Line(List<String> sources, List<Cell> cells) {}

    record Cell(String text, String words) {}

    static TextForm of(String name, String mark, List<? extends Element> texts) {
        List<Line> lines = new ArrayList<>();
        for (Element text : texts) {
            text.select("tr:has(td), dl > div, li").forEach(line -> lines.add(line(line, mark)));
        }
        return new TextForm(name, mark, lines);
    }

    private static Line line(Element line, String mark) {
        Element table = line.closest("table");
        Element caption = table == null ? null : table.selectFirst("caption");
        List<String> sources = Stream.of(line, caption)
                .filter(Objects::nonNull)
                .flatMap(element -> element.select("a[href^=" + mark + "]").eachAttr("href").stream())
                .map(href -> href.substring(mark.length()))
                .toList();
        Element plain = line.clone();
        plain.select("sup").remove();
        String words = plain.text() + " " + heading(line);
        List<Element> parts = plain.is("tr") ? plain.select("> th, > td") : List.of(plain);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            cells.add(new Cell(parts.get(i).text(), words(line, i, words).toLowerCase(Locale.ROOT)));
        }
        return new Line(sources, cells);
    }

    /** In a table with many columns the line's own words are those of its first cell: others belong to other figures. */
    private static String words(Element line, int column, String all) {
        Element table = line.is("tr") ? line.closest("table") : null;
        if (table == null || table.select("thead th").size() < 4) {
            return all;
        }
        Element first = line.child(0).clone();
        first.select("sup").remove();
        return first.text() + " " + table.select("thead th").get(column).text() + " " + heading(line)
                + (column == 2 ? " " + line.child(1).text() : "");
    }

    private static String heading(Element line) {
        Element block = line;
        while (block != null && !block.is("body")) {
            for (Element before = block.previousElementSibling();
                    before != null;
                    before = before.previousElementSibling()) {
                if (before.is("h2, h3, h4, h5")) {
                    return before.text();
                }
            }
            block = block.parent();
        }
        return "";
    }

    @Override
    public boolean tells(Fact fact) {
        Pattern figure = Pattern.compile("(?<![\\d,.$€])" + Pattern.quote(fact.shown()) + "(?![\\d]|[.,]\\d)");
        return lines.stream()
                .filter(line -> line.sources().contains(fact.source()))
                .flatMap(line -> line.cells().stream())
                .anyMatch(cell -> figure.matcher(cell.text()).find()
                        && fact.words().stream()
                                .allMatch(word -> cell.words().contains(word.toLowerCase(Locale.ROOT))));
    }
}
