package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.content.Sample;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Duration;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Hours;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.Term;
import io.rolebook.content.model.Years;
import io.rolebook.web.ClockTime;
import io.rolebook.web.Links;
import io.rolebook.web.Words;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The sample nurse uses every shape of the content model; a reader finds each of its values. */
@QuarkusTest
class EveryShapeReachesAPageTest {

    /**
     * What is not for readers' eyes: states, spellings that only the search knows, keys of other files, addresses behind
     * links, and what only lists show.
     */
    private static final String UNSEEN =
            "facts\\.(summary|hiddenAliases|redirects|accept|draft|locale|family|publishAfter|withdrawn|basis).*"
                    + "|.*\\.(id|url|open|words|footnotes|key|address|basis)|.*\\.level\\.aliases.*"
                    + "|.*\\.(source|skill|role|skills)(\\[\\d+])?";

    @Test
    void everyValue_isOnOneOfTheRolesPages() {
        assertShown(Arrays.stream(Facet.values())
                .map(facet -> Visit.text(Visit.page(Links.role("nurse", facet))))
                .collect(Collectors.joining(" ")));
    }

    @Test
    void everyValue_isOnThePrintedPage() {
        assertShown(Visit.text(Visit.page(Links.print("nurse"))));
    }

    private static void assertShown(String pages) {
        Map<String, String> expected = new TreeMap<>();
        RoleDocument nurse = Sample.guide().roles().stream()
                .filter(role -> role.slug().equals("nurse"))
                .findFirst()
                .orElseThrow();
        collect("facts", nurse.facts(), expected);
        collect("body", nurse.body(), expected);
        String shown = pages.replaceAll("\\s+", " ");

        assertThat(expected).hasSizeGreaterThan(150);
        expected.entrySet()
                .removeIf(value -> shown.contains(value.getValue())
                        || value.getKey().endsWith(".time") && shown.contains(ClockTime.of(value.getValue()))
                        || value.getKey().contains("environment") && shown.contains(Words.lower(value.getValue())));
        assertThat(expected).isEmpty();
    }

    /** Every leaf of a document below its path, as a reader should see it. */
    private static void collect(String path, Object value, Map<String, String> expected) {
        if (value == null || path.matches(UNSEEN)) {
            return;
        }
        if (value instanceof Collection<?> items) {
            int i = 0;
            for (Object item : items) {
                collect(path + "[" + i++ + "]", item, expected);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> collect(path + "." + key, entry, expected));
        } else if (value instanceof Record
                && !(value instanceof Prose
                        || value instanceof Years
                        || value instanceof Amount
                        || value instanceof Duration
                        || value instanceof Hours)) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                collect(path + "." + component.getName(), read(component, value), expected);
            }
        } else {
            expected.put(path, asShown(value));
        }
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static String asShown(Object value) {
        if (value instanceof Prose prose) {
            var html = Jsoup.parse(prose.html());
            html.select("sup").remove();
            return html.text().lines().findFirst().orElse("").split("[.?!] ")[0];
        } else if (value instanceof Term term) {
            return term.label();
        } else if (value instanceof Years years) {
            return years.label();
        } else if (value instanceof Duration duration) {
            return duration.label();
        } else if (value instanceof Hours hours) {
            return hours.label();
        } else if (value instanceof Amount amount) {
            return String.format(Locale.US, "%,d", amount.value().longValueExact());
        } else if (value instanceof LocalDate day) {
            return Figures.day(day);
        } else if (value instanceof Integer number && number > 2999) {
            return Figures.count(number);
        } else if (value instanceof Double number) {
            return Figures.percent(number);
        }
        String text = String.valueOf(value);
        if (text.matches("[A-Z]{3}")) {
            return Currency.getInstance(text).getSymbol(Locale.US);
        } else if (text.matches("\\d{4}-\\d{2}")) {
            return Figures.date(text);
        }
        return text.replaceAll("\\s+", " ");
    }
}
