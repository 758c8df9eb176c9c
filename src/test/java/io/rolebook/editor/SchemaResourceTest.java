package io.rolebook.editor;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rolebook.content.file.Schemas;
import io.rolebook.content.model.Levels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SchemaResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"role", "skill", "family", "source", "page", "guide"})
    void schema_isTheOneThatChecks_underItsOwnAddress(String name) throws IOException {
        Response response = get("/schema/" + name + ".json");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("application/schema+json");
        ObjectNode expected = (ObjectNode) JSON.readTree(Files.readString(Path.of("content/.schema", name + ".json")));
        JsonNode served = JSON.readTree(response.asString());
        assertThat(served).isEqualTo(expected.put("$id", "/schema/" + name + ".json"));
    }

    @Test
    void levels_areThoseOfTheGuide() throws IOException {
        JsonNode common = JSON.readTree(get("/schema/common.json").asString());

        assertThat(common.at("/$defs/level/enum")).map(JsonNode::asText).startsWith("entry", "junior", "mid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schema/nurse.json", "/schema", "/schema/role", "/schema/..%2Frole.json"})
    void anythingElse_is404(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void everyKey_isDescribedInWords() {
        for (String name : Schemas.NAMES) {
            described(Schemas.of(Levels.USUAL.words()).document(name), name, name);
        }
    }

    private static void described(JsonNode schema, String document, String at) {
        schema.path("properties").properties().forEach(key -> {
            String reference = key.getValue().path("$ref").asText();
            boolean isDescribed = key.getValue().has("description")
                    || key.getValue().has("const")
                    || target(reference, document).has("description");
            assertThat(isDescribed).as(at + "/" + key.getKey()).isTrue();
        });
        schema.properties().forEach(part -> described(part.getValue(), document, at + "/" + part.getKey()));
    }

    private static JsonNode target(String reference, String document) {
        String[] parts = (reference + "#").split("#", -1);
        return Schemas.of(Levels.USUAL.words())
                .document(parts[0].isEmpty() ? document : parts[0].replace(".json", ""))
                .at(parts[1]);
    }
}
