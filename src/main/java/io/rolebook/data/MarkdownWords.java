package io.rolebook.data;

import io.quarkus.qute.TemplateExtension;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Duration;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Frequency;
import io.rolebook.content.model.Hours;
import io.rolebook.content.model.Requirement;
import io.rolebook.content.model.Span;
import io.rolebook.content.model.Years;
import io.rolebook.web.Origin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** The Markdown in which the guide gives its texts, and how values are written in it. */
@TemplateExtension(namespace = "md")
final class MarkdownWords {

    /** CommonMark with tables, footnotes and strikethrough. */
    static final List<Extension> DIALECT = List.of(
            TablesExtension.create(),
            FootnotesExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build());

    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().extensions(DIALECT).build();

    private static final String UNKNOWN = "–";

    private MarkdownWords() {}

    /** @param key such as {@code 48 months} */
    static String duration(String key) {
        return Duration.of(key).label();
    }

    /** Either may be null. */
    static String hours(String usual, Frequency onCall) {
        return new Hours(usual, onCall, null, List.of(), null).label();
    }

    /** Text that Markdown takes for nothing else, also in a table's cell; empty for null. */
    static String plain(String text) {
        if (text == null) {
            return "";
        }
        Node paragraph = new Paragraph();
        paragraph.appendChild(new Text(text.replaceAll("\\s+", " ").strip()));
        Document document = new Document();
        document.appendChild(paragraph);
        return RENDERER.render(document).strip().replaceAll("(?<!\\\\)\\|", "\\\\|");
    }

    static String cell(String text) {
        return text == null ? UNKNOWN : plain(text);
    }

    static String money(BigDecimal amount, String currency) {
        return amount == null ? UNKNOWN : Figures.money(amount, currency);
    }

    static String range(PayData.RangeData range, String currency) {
        return Figures.range(
                new Amount(range.min(), false), new Amount(range.max(), false), range.openEnded(), currency);
    }

    static String count(Long number) {
        return number == null ? UNKNOWN : Figures.count(number);
    }

    static String percent(Double percent) {
        return Figures.percent(percent);
    }

    static String change(Double percent) {
        return Figures.change(percent);
    }

    static String years(Integer min, Integer max) {
        return min == null ? "" : new Years(min, max).label();
    }

    static String span(Integer from, Integer to, Integer years) {
        return new Span(from, to, years).inFull();
    }

    static String date(String date) {
        return Figures.date(date);
    }

    static String firmly(EducationLevel level, Requirement required) {
        return level.label() + (required == null ? "" : ", " + required.label());
    }

    /** The footnotes of these sources. */
    static String marks(List<String> sources) {
        StringBuilder marks = new StringBuilder();
        sources.forEach(source -> marks.append("[^").append(source).append(']'));
        return marks.toString();
    }

    static String origins(List<Origin> sources) {
        return marks(sources.stream().map(Origin::id).toList());
    }

    /** A paragraph in an item of a list stays in it. */
    static String indented(String text) {
        return text == null ? "" : text.replace("\n", "\n  ");
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
