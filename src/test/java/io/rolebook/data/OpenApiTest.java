package io.rolebook.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What programs that write programs are told. */
@QuarkusTest
class OpenApiTest {

    @Test
    void document_isOpenApi31_withoutAnyComplaint() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult parsed =
                new OpenAPIV3Parser().readContents(Visit.get("/openapi.json").asString(), null, options);

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(parsed.getOpenAPI().getInfo().getLicense().getName()).isEqualTo("CC BY 4.0");
        assertThat(parsed.getOpenAPI().getServers().get(0).getUrl()).matches("http://localhost(:\\d+)?");
    }

    @Test
    void version_isTheNewestOfTheChangelog() throws IOException {
        String newest = Files.readAllLines(Path.of("src/docs/data.md")).stream()
                .filter(line -> line.matches("\\| \\d+\\.\\d+ \\|.*"))
                .findFirst()
                .orElseThrow();

        assertThat(newest).startsWith("| " + document().getInfo().getVersion() + " |");
    }

    @Test
    void everyForm_isDescribed() {
        OpenAPI document = document();

        assertThat(document.getPaths().keySet())
                .containsExactlyElementsOf(Form.ALL.stream().map(Form::path).toList());
        assertThat(document.getPaths().values().stream().map(PathItem::getGet).map(get -> get.getOperationId()))
                .doesNotHaveDuplicates()
                .doesNotContainNull();
        assertThat(document.getPaths().get("/roles/{slug}.json").getGet().getResponses())
                .containsKeys("200", "301", "404", "406", "410", "500");
    }

    @Test
    void everyExample_isWhatTheGuideAnswers() throws Exception {
        JsonNode paths = new ObjectMapper()
                .readTree(Visit.get("/openapi.json").asString())
                .get("paths");
        int real = 0;
        int elsewhere = 0;
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            for (JsonNode example : path.getValue().findValues("real")) {
                String address = example.get("summary").asText();
                if (example.has("externalValue")) {
                    elsewhere++;
                    assertThat(example.get("externalValue").asText()).endsWith(path.getKey());
                    assertThat(Visit.get(URI.create(example.get("externalValue").asText())
                                            .getPath())
                                    .statusCode())
                            .as(address)
                            .isEqualTo(200);
                    continue;
                }
                real++;
                JsonNode value = example.get("value");
                assertThat(value.isTextual() ? value.asText() : value.toString())
                        .as(address)
                        .isEqualTo(Visit.get(address).asString());
            }
        }
        assertThat(real).isEqualTo(14);
        assertThat(elsewhere).as("what is too large to stand there").isEqualTo(2);
        assertThat(real + elsewhere).isEqualTo(Form.ALL.size());
    }

    @Test
    void everyAnswer_isOfATypeThatIsDescribed() {
        document().getPaths().forEach((path, item) -> {
            Map<String, MediaType> content =
                    item.getGet().getResponses().get("200").getContent();
            String type = Visit.get(DataAddressesTest.address(item.getGet().getOperationId()))
                    .contentType();
            assertThat(content.keySet()).as(path).containsExactly(type.replaceFirst(";.*", ""));
        });
    }

    private static OpenAPI document() {
        return new OpenAPIV3Parser()
                .readContents(Visit.get("/openapi.json").asString(), null, new ParseOptions())
                .getOpenAPI();
    }
}
