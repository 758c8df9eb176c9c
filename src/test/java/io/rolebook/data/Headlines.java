package io.rolebook.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rolebook.Visit;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.RoleDocument;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The two figures by which roles are listed, in every list and in every form of it. */
record Headlines(
        JsonNode roles,
        JsonNode salaries,
        List<CSVRecord> rolesTable,
        List<CSVRecord> salariesTable,
        List<Document> rolesPages,
        List<Document> salariesPages) {

    static Headlines read() throws IOException {
        ObjectMapper json = new ObjectMapper();
        return new Headlines(
                json.readTree(Visit.get("/roles.json").asString()),
                json.readTree(Visit.get("/salaries.json").asString()),
                OneFact.csv("/roles.csv"),
                OneFact.csv("/salaries.csv"),
                pages("/roles"),
                pages("/salaries"));
    }

    /** All pages of a list. */
    private static List<Document> pages(String path) {
        int last = Visit.page(path).select("nav[aria-label=Pages] li").eachText().stream()
                .filter(number -> number.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(1);
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> Visit.page(number == 1 ? path : path + "?page=" + number))
                .toList();
    }

    void assertTold(RoleDocument role) {
        Optional<Pay> pay = role.pay().stream()
                .filter(p -> p.middle() != null)
                .min(Comparator.comparing(p -> p.period() != Period.YEAR));
        Optional<Outlook> outlook = role.outlook().stream().findFirst();
        pay.ifPresent(told -> assertPay(role.slug(), told));
        outlook.ifPresent(told -> assertOutlook(role.slug(), told));
        assertThat(row(roles, role.slug()).at("/headline").has("pay")).isEqualTo(pay.isPresent());
        assertThat(row(roles, role.slug()).at("/headline").has("outlook")).isEqualTo(outlook.isPresent());
    }

    private void assertPay(String slug, Pay pay) {
        String source = pay.source();
        for (JsonNode told : List.of(
                row(roles, slug).at("/headline/pay"), row(salaries, slug).at("/pay"))) {
            assertThat(told.get("median").decimalValue())
                    .isEqualByComparingTo(pay.middle().value());
            assertThat(told.get("currency").asText()).isEqualTo(pay.currency());
            assertThat(told.at("/source/id").asText()).isEqualTo(source);
        }
        assertThat(line(rolesTable, slug).get("median")).isEqualTo(String.valueOf(pay.middle()));
        assertThat(line(rolesTable, slug).get("pay_source")).isEqualTo(source);
        assertThat(line(rolesTable, slug).get("pay_as_of")).isNotEmpty();
        assertThat(line(salariesTable, slug).get("median")).isEqualTo(String.valueOf(pay.middle()));
        assertThat(line(salariesTable, slug).get("pay_source")).isEqualTo(source);
        assertThat(line(salariesTable, slug).get("pay_as_of")).isNotEmpty();
        String shown = Figures.money(pay.middle(), pay.currency());
        assertRow(rolesPages, slug, shown, source);
        assertRow(salariesPages, slug, shown, source);
    }

    private void assertOutlook(String slug, Outlook outlook) {
        JsonNode told = row(roles, slug).at("/headline/outlook");
        assertThat(told.get("growthPercent").asDouble()).isEqualTo(outlook.growth());
        assertThat(told.at("/source/id").asText()).isEqualTo(outlook.source());
        for (List<CSVRecord> table : List.of(rolesTable, salariesTable)) {
            assertThat(Double.parseDouble(line(table, slug).get("growth_percent")))
                    .isEqualTo(outlook.growth());
            assertThat(line(table, slug).get("outlook_source")).isEqualTo(outlook.source());
            assertThat(line(table, slug).get("outlook_as_of")).isNotEmpty();
        }
        assertRow(rolesPages, slug, Figures.change(outlook.growth()), outlook.source());
        assertRow(salariesPages, slug, Figures.change(outlook.growth()), outlook.source());
    }

    private static JsonNode row(JsonNode list, String slug) {
        return StreamSupport.stream(list.get("roles").spliterator(), false)
                .filter(role -> role.get("slug").asText().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static CSVRecord line(List<CSVRecord> table, String slug) {
        return table.stream()
                .filter(line -> line.get("role").equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRow(List<Document> pages, String slug, String shown, String source) {
        Element row = pages.stream()
                .flatMap(page -> page.select("tbody tr").stream())
                .filter(line -> !line.select("a[href^=/roles/" + slug + "]").isEmpty())
                .filter(line -> line.text().matches(".*[\\d].*"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no row of " + slug + " on " + pages.get(0).location()));
        String location = row.baseUri();
        assertThat(row.text()).as(location).contains(shown);
        assertThat(row.select("a[href^=#note-]").eachAttr("href")).as(location).contains("#note-" + source);
    }
}
