package io.rolebook.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rolebook.content.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What VS Code is told in .vscode is what the check prints and the schemas say. */
class EditorToolsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theTask_findsFileLineColumnAndMessage_inWhatTheCheckPrints() throws IOException {
        JsonNode task = json(".vscode/tasks.json").at("/tasks/0");
        JsonNode pattern = task.at("/problemMatcher/pattern");
        String told =
                CommandRun.of("check", Sample.BROKEN.resolve("unknown-key")).out();

        Matcher line = Pattern.compile(pattern.get("regexp").asText(), Pattern.MULTILINE)
                .matcher(told);

        assertThat(task.get("command").asText()).endsWith("quarkus-run.jar check content");
        assertThat(line.find()).as(told).isTrue();
        assertThat(Sample.BROKEN
                        .resolve("unknown-key")
                        .resolve(line.group(pattern.get("file").asInt())))
                .exists();
        assertThat(Integer.parseInt(line.group(pattern.get("line").asInt()))).isPositive();
        assertThat(Integer.parseInt(line.group(pattern.get("column").asInt()))).isPositive();
        assertThat(line.group(pattern.get("severity").asInt())).isEqualTo("error");
        assertThat(line.group(pattern.get("message").asInt())).contains("unknown");
    }

    @Test
    void everySchema_isThere_forTheFolderOfItsKind() throws IOException {
        JsonNode schemas = json(".vscode/settings.json").get("yaml.schemas");

        assertThat(schemas).hasSize(5);
        schemas.properties().forEach(schema -> {
            assertThat(Path.of(schema.getKey())).exists();
            assertThat(Path.of(schema.getValue().asText().replace("/**/*.md", "")))
                    .isDirectory();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"role", "skill", "source", "page"})
    void everyForm_asksForWhatItsSchemaRequires_andOffersItsChoices(String kind) throws IOException {
        JsonNode schema = json("content/.schema/" + kind + ".json");
        List<JsonNode> fields = stream(json(".vscode/settings.json").get("frontMatter.taxonomy.contentTypes"))
                .filter(type -> type.get("name").asText().equals(kind))
                .flatMap(type -> stream(type.get("fields")))
                .toList();

        assertThat(fields).allMatch(field -> schema.get("properties").has(name(field)));
        assertThat(fields.stream()
                        .filter(field -> field.path("required").asBoolean())
                        .map(EditorToolsTest::name))
                .containsExactlyInAnyOrderElementsOf(
                        stream(schema.get("required")).map(JsonNode::asText).toList());
        assertThat(fields.stream().filter(field -> field.has("choices")))
                .allSatisfy(field ->
                        assertThat(field.get("choices")).isEqualTo(schema.at("/properties/" + name(field) + "/enum")));
    }

    private static String name(JsonNode field) {
        return field.get("name").asText();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }

    private static JsonNode json(String file) throws IOException {
        return JSON.readTree(Path.of(file).toFile());
    }
}
