package io.rolebook.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rolebook.CrawlSample;
import io.rolebook.GraphOf;
import io.rolebook.Visit;
import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import io.rolebook.content.model.EducationShares;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.Years;
import io.rolebook.web.EducationWords;
import io.rolebook.web.Links;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** One fact, all forms equal: each figure of each role's file stands in every form, by the same source. */
abstract class OneFact {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The growth of all occupations, which is another one's; how long a way in takes, which is told in words. */
    private static final Set<String> LEFT_OUT = Set.of("all", "time");

    /** The folder whose content is shown. */
    abstract Path folder();

    @Test
    void everyFigure_isTheSameInEveryForm() throws IOException {
        Guide guide = Sample.guide(folder());
        JsonNode whole = JSON.readTree(Visit.get("/guide.json").asString());
        List<CSVRecord> table = csv("/figures.csv");
        Map<String, Document> files = new HashMap<>();
        List<String> untold = new ArrayList<>();
        int facts = 0;
        for (RoleDocument role : some(shown(guide))) {
            List<FactForm> forms = forms(role, guide, whole, table, files);
            for (Fact fact : Facts.of(role)) {
                facts++;
                forms.stream().filter(form -> !form.tells(fact)).forEach(form -> untold.add(form.name() + ": " + fact));
            }
        }

        assertThat(facts).isGreaterThan(50);
        assertThat(untold).isEmpty();
    }

    /** Every form of a role. A new form belongs here. */
    private static List<FactForm> forms(
            RoleDocument role, Guide guide, JsonNode whole, List<CSVRecord> table, Map<String, Document> files)
            throws IOException {
        String slug = role.slug();
        Document file = files.computeIfAbsent(role.facts().family(), family -> Visit.page("/guide/" + family));
        return List.of(
                TextForm.of("pages", "#note-", pages(role)),
                TextForm.of("print", "#note-", List.of(Visit.page(Links.print(slug)))),
                TextForm.of("Markdown", "#fn-", List.of(markdown("/roles/" + slug + ".md"))),
                TextForm.of("one file", "#sources-", List.of(file.getElementById("roles-" + slug))),
                new JsonForm(
                        "JSON",
                        JSON.readTree(Visit.get("/roles/" + slug + ".json").asString())),
                new JsonForm("guide.json", in(whole, slug)),
                GraphForm.of(role, guide, GraphOf.page(Visit.page(Links.role(slug)))),
                new TableForm("CSV", table));
    }

    private static List<Document> pages(RoleDocument role) {
        return Arrays.stream(Facet.values())
                .filter(role::has)
                .map(facet -> Visit.page(Links.role(role.slug(), facet)))
                .toList();
    }

    private static Document markdown(String path) {
        var dialect = List.of(TablesExtension.create(), FootnotesExtension.create());
        return Jsoup.parse(HtmlRenderer.builder()
                .extensions(dialect)
                .build()
                .render(Parser.builder()
                        .extensions(dialect)
                        .build()
                        .parse(Visit.get(path).asString())));
    }

    private static JsonNode in(JsonNode whole, String slug) {
        return StreamSupport.stream(whole.get("roles").spliterator(), false)
                .filter(role -> role.get("slug").asText().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    static List<CSVRecord> csv(String path) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(Visit.get(path).asString().substring(1)))
                .getRecords();
    }

    private static List<RoleDocument> shown(Guide guide) {
        return guide.roles().stream()
                .filter(role -> role.isPublished(Sample.today(Sample.PUBLISHED)))
                .toList();
    }

    /** Of a large guide some, the same in every run; all with {@code -Dall.pages}. */
    private static List<RoleDocument> some(List<RoleDocument> roles) {
        return roles.stream()
                .sorted(Comparator.comparing(role -> (role.slug() + "2026").hashCode()))
                .limit(CrawlSample.isAll() ? roles.size() : 15)
                .toList();
    }

    @Test
    void figuresOfLists_areTheSameInEveryForm() throws IOException {
        Headlines headlines = Headlines.read();
        shown(Sample.guide(folder())).forEach(headlines::assertTold);
    }

    @Test
    void everyNumberOfAFile_isAFact() {
        for (RoleDocument role : shown(Sample.guide(folder()))) {
            List<Double> numbers = new ArrayList<>();
            collect(role.facts(), numbers);
            collect(role.official(), numbers);
            Map<String, Double> facts = new LinkedHashMap<>();
            Facts.of(role).forEach(fact -> facts.put(fact.at(), fact.amount()));

            assertThat(facts.values()).as(role.slug()).containsExactlyInAnyOrderElementsOf(numbers);
        }
    }

    /** Every number among a file's facts and those of the tables. */
    private static void collect(Object value, List<Double> numbers) {
        if (value instanceof Years years) {
            numbers.add((double) years.min());
            if (!years.isOpen()) {
                numbers.add((double) years.max());
            }
        } else if (value instanceof Level) {
            // A word of the guide, whatever its rank
        } else if (value instanceof EducationShares shares) {
            numbers.addAll(EducationWords.percentages(shares).values());
        } else if (value instanceof Number number) {
            numbers.add(number.doubleValue());
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> collect(item, numbers));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(item -> collect(item, numbers));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (!LEFT_OUT.contains(component.getName())) {
                    collect(read(component, value), numbers);
                }
            }
        }
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
