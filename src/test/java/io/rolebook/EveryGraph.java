package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.rolebook.content.figure.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What holds of the JSON-LD of every page that a reader can reach from the first one. */
abstract class EveryGraph extends EveryNote {

    private static final Set<String> DATES =
            Set.of("dateModified", "datePublished", "lastReviewed", "temporalCoverage");

    /** What a reader needs no words for: addresses, codes of languages and of units, and a place in a list. */
    private static final Set<String> UNSPOKEN = Set.of(
            "@id",
            "@type",
            "url",
            "item",
            "urlTemplate",
            "contentUrl",
            "license",
            "sameAs",
            "duration",
            "currency",
            "encodingFormat",
            "inLanguage",
            "query-input",
            "position");

    private static final Pattern FIGURE = Pattern.compile("\\d+([.,]\\d+)*");

    /** Every page but roles side by side as somebody chose them. */
    private static void eachGraph(Check check) {
        eachPage((softly, address, page) -> {
            if (hasGraph(page)) {
                check.on(softly, address, page);
            } else {
                softly.assertThat(address).startsWith("/compare?");
                softly.assertThat(isKnownToSearch(page)).as(address).isFalse();
            }
        });
    }

    private static boolean hasGraph(Document page) {
        return !page.select("script[type=application/ld+json]").isEmpty();
    }

    static boolean isKnownToSearch(Document page) {
        return page.select("meta[name=robots]").isEmpty();
    }

    @Test
    void everyPage_hasOneGraph_ofSiteAndPage() {
        eachGraph((softly, address, page) -> {
            GraphOf graph = GraphOf.page(page);
            softly.assertThat(graph.root().get("@context").asText()).isEqualTo("https://schema.org");
            softly.assertThat(graph.things("WebSite")).as(address).hasSize(1);
            softly.assertThat(graph.things().stream()
                            .map(thing -> thing.path("@id").asText()))
                    .as(address)
                    .contains(
                            Visit.withoutHost(page.select("link[rel=canonical]").attr("href")));
        });
    }

    @Test
    void everyType_hasOnlyPropertiesThatSchemaOrgDefinesForIt() {
        Vocabulary vocabulary = Vocabulary.read();
        eachGraph((softly, address, page) -> GraphOf.page(page).things().forEach(thing -> {
            String type = thing.path("@type").asText();
            softly.assertThat(vocabulary.has(type))
                    .as("%s: type %s", address, type)
                    .isTrue();
            thing.fieldNames().forEachRemaining(name -> {
                if (!name.startsWith("@")) {
                    softly.assertThat(vocabulary.ranges(type, name))
                            .as("%s: %s of %s", address, name, type)
                            .isNotEmpty();
                }
            });
        }));
    }

    @Test
    void everyValue_isOfATypeThatSchemaOrgAllowsForItsProperty() {
        Map<String, Set<String>> things = crawl().pages().values().stream()
                .filter(EveryGraph::hasGraph)
                .flatMap(page -> GraphOf.page(page).things().stream())
                .filter(thing -> thing.has("@id"))
                .collect(Collectors.groupingBy(
                        thing -> thing.get("@id").asText(),
                        Collectors.mapping(thing -> thing.path("@type").asText(), Collectors.toSet())));
        addLeftOut(things);
        ValueTypes types = new ValueTypes(Vocabulary.read(), things);
        eachGraph((softly, address, page) -> GraphOf.page(page).things().forEach(thing -> thing.properties()
                .forEach(property -> {
                    if (!property.getKey().startsWith("@")) {
                        softly.assertThat(types.allow(
                                        thing.path("@type").asText(), property.getKey(), property.getValue()))
                                .as("%s: %s", address, property)
                                .isTrue();
                    }
                })));
    }

    /** What stands on pages that the crawl left out is of the types that stand on the visited ones. */
    private static void addLeftOut(Map<String, Set<String>> things) {
        Map<String, Set<String>> byKind = new HashMap<>();
        things.forEach((id, types) ->
                byKind.computeIfAbsent(kind(id), kind -> new HashSet<>()).addAll(types));
        crawl().pages().values().stream()
                .filter(EveryGraph::hasGraph)
                .flatMap(page -> GraphOf.page(page).references().stream())
                .filter(crawl()::isLeftOut)
                .forEach(id -> things.put(id, byKind.getOrDefault(kind(id), Set.of())));
    }

    /** {@code /skills/#skill} for {@code /skills/triage#skill}. */
    private static String kind(String id) {
        return id.replaceFirst("^(/[a-z]+/)[^/#]+", "$1");
    }

    @Test
    void everyReference_leadsToAThingThatAPageTells() {
        Set<String> ids = crawl().pages().values().stream()
                .filter(EveryGraph::hasGraph)
                .flatMap(page -> GraphOf.page(page).things().stream())
                .filter(thing -> thing.has("@id"))
                .map(thing -> thing.get("@id").asText())
                .collect(Collectors.toSet());
        eachGraph((softly, address, page) -> softly.assertThat(ids)
                .as(address)
                .containsAll(GraphOf.page(page).references().stream()
                        .filter(id -> !crawl().isLeftOut(id))
                        .toList()));
    }

    @Test
    void anOccupation_isToldOnItsRolesPage_orOnItsOwn_andNoJobIsAdvertised() {
        eachGraph((softly, address, page) -> {
            GraphOf graph = GraphOf.page(page);
            softly.assertThat(graph.things("Occupation"))
                    .as(address)
                    .hasSize(address.matches("/(roles|occupations)/[^/]+") ? 1 : 0);
            softly.assertThat(graph.things("JobPosting")).as(address).isEmpty();
        });
    }

    @Test
    void everyFigureAndDate_standsInThePagesText_roundedAlike() {
        eachGraph((softly, address, page) -> {
            String text = visible(page);
            GraphOf.page(page).things().forEach(thing -> thing.properties()
                    .forEach(property -> told(property).forEach(figure -> softly.assertThat(holds(text, figure))
                            .as("%s: %s of %s", address, figure, property)
                            .isTrue())));
        });
    }

    private static String visible(Document page) {
        Element body = page.body().clone();
        body.select("[aria-hidden=true], sup.mark").remove();
        return body.text();
    }

    /** As money is written: cents only where there are some. */
    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().scale() > 0
                ? String.format(Locale.ROOT, "%,.2f", value)
                : Figures.count(value.longValue());
    }

    private static boolean holds(String text, String figure) {
        return Pattern.compile("(?<![\\d.,]|\\d[.,])" + Pattern.quote(figure) + "(?![.,]?\\d)")
                .matcher(text)
                .find();
    }

    /** The figures and dates that a property says, as a reader reads them. */
    private static Set<String> told(Map.Entry<String, JsonNode> property) {
        Set<String> told = new HashSet<>();
        List<JsonNode> values = new ArrayList<>(List.of(property.getValue()));
        if (property.getValue().isArray()) {
            property.getValue().forEach(values::add);
        }
        for (JsonNode value : values) {
            if (UNSPOKEN.contains(property.getKey()) || value.isContainerNode()) {
                continue;
            }
            if (DATES.contains(property.getKey())) {
                told.add(Figures.date(value.asText()));
            } else if (value.isNumber()) {
                told.add(number(value.decimalValue()));
            } else {
                Matcher figures = FIGURE.matcher(value.asText());
                while (figures.find()) {
                    told.add(figures.group());
                }
            }
        }
        return told;
    }

    @Test
    void breadcrumbs_areTheSameForReadersAndPrograms() {
        eachGraph((softly, address, page) -> {
            List<String> steps = GraphOf.page(page).things("ListItem").stream()
                    .map(step -> step.get("name").asText() + " "
                            + step.at("/item/@id").asText())
                    .toList();
            List<String> seen = page.select("nav.crumbs a").stream()
                    .map(step -> step.text() + " " + step.attr("href"))
                    .toList();
            softly.assertThat(seen).as(address).hasSize(address.equals("/") ? 0 : steps.size() - 1);
            softly.assertThat(steps).as(address).startsWith(seen.toArray(String[]::new));
        });
    }

    @Test
    void figures_areReadAsWhole() {
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(holds("It pays $135,980 a year.", "135,980")).isTrue();
            softly.assertThat(holds("It pays $135,980 a year.", "135")).isFalse();
            softly.assertThat(holds("It pays $135,980 a year.", "980")).isFalse();
            softly.assertThat(holds("It grows by +10.2%.", "10.2")).isTrue();
            softly.assertThat(holds("It grows by +10.2%.", "10")).isFalse();
        });
        assertThat(told(Map.entry("median", new IntNode(135980)))).containsExactly("135,980");
    }
}
