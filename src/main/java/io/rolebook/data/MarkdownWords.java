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

/** How values are written in the text of a role. */
@TemplateExtension(namespace = "md")
final class MarkdownWords {

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

    /** Text that Markdown takes for nothing else; empty for null. */
    static String plain(String text) {
        return text == null ? "" : MarkdownOf.plain(text);
    }

    static String cell(String text) {
        return text == null ? UNKNOWN : MarkdownOf.plain(text);
    }

    static String money(BigDecimal amount, String currency) {
        return amount == null ? UNKNOWN : Figures.money(amount, currency);
    }

    static String range(PayData.RangeData range, String currency) {
        return range(range.min(), range.max(), range.openEnded(), currency);
    }

    static String band(PayData.BandData band, String currency) {
        return range(band.min(), band.max(), band.openEnded(), currency);
    }

    private static String range(BigDecimal min, BigDecimal max, boolean open, String currency) {
        return Figures.range(new Amount(min, false), new Amount(max, false), open, currency);
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
