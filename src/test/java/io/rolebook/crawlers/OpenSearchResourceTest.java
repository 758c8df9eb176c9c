package io.rolebook.crawlers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rolebook.ValidXml;
import io.rolebook.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenSearchResourceTest {

    @Test
    void description_isValid_andNamedByEveryPage() {
        Response answer = Visit.get("/opensearch.xml");

        assertThat(answer.contentType()).isEqualTo("application/opensearchdescription+xml;charset=UTF-8");
        assertThat(ValidXml.problems("opensearch", answer.asString())).isEmpty();
        Element link = Visit.page("/about").selectFirst("head link[rel=search]");
        assertThat(link.attr("href")).isEqualTo("/opensearch.xml");
        assertThat(link.attr("type")).isEqualTo("application/opensearchdescription+xml");
    }

    @Test
    void templates_leadToResultsAndSuggestions() {
        Document description = Jsoup.parse(Visit.get("/opensearch.xml").asString(), "", Parser.xmlParser());

        assertThat(Visit.page(asked(description, "text/html")).select("main a").eachAttr("href"))
                .contains("/roles/nurse");
        Response suggested = Visit.get(asked(description, "application/x-suggestions+json"));
        assertThat(suggested.contentType()).startsWith("application/x-suggestions+json");
        assertThat(suggested.jsonPath().getString("[0]")).isEqualTo("nurse");
        assertThat(suggested.jsonPath().getList("[1]")).contains("Ward Nurse");
        assertThat(suggested.jsonPath().getList("[2]")).contains("Role");
        assertThat(suggested.jsonPath().getList("[3]", String.class))
                .anyMatch(address -> address.matches("http://localhost:\\d+/roles/nurse"));
        assertThat(Visit.get(path(description.select("Image").text())).contentType())
                .isEqualTo("image/png");
    }

    private static String asked(Document description, String type) {
        String template = description.select("Url[type=" + type + "]").attr("template");
        return path(template.replace("{searchTerms}", "nurse"));
    }

    private static String path(String address) {
        return address.replaceFirst("^http://[^/]+", "");
    }

    @Test
    void nothingTyped_isSuggestedNothing() {
        assertThat(Visit.get("/search/completions").asString()).isEqualTo("[\"\",[],[],[]]");
    }
}
