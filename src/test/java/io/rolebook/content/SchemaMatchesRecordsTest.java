package io.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rolebook.content.file.Schemas;
import io.rolebook.content.model.FamilyFacts;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Levels;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.PageFacts;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.RoleFacts;
import io.rolebook.content.model.Settings;
import io.rolebook.content.model.SkillFacts;
import io.rolebook.content.model.SkillNeed;
import io.rolebook.content.model.SourceFacts;
import io.rolebook.content.model.Term;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key that an editor may write is a key the guide reads, on every level and in every vocabulary. */
class SchemaMatchesRecordsTest {

    private static final Schemas SCHEMAS = Schemas.of(Levels.USUAL.words());

    /** What a figure says besides where it stands in a table: no key of a file. */
    private static final Map<Class<?>, Set<String>> NOT_WRITTEN = Map.of(
            Pay.class, Set.of("code"),
            Outlook.class, Set.of("code", "all"),
            SkillNeed.class, Set.of("priority"));

    private static final Map<String, Class<?>> FACTS = Map.of(
            "role", RoleFacts.class,
            "skill", SkillFacts.class,
            "family", FamilyFacts.class,
            "source", SourceFacts.class,
            "guide", Settings.Facts.class,
            "page", PageFacts.class);

    @ParameterizedTest
    @ValueSource(strings = {"role", "skill", "family", "source", "page", "guide"})
    void schemaAndRecord_haveTheSameKeysAndWords(String kind) {
        compare(kind, SCHEMAS.document(kind), FACTS.get(kind), kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"role", "skill", "family", "source", "page", "guide"})
    void everyKey_isExplainedToEditors(String kind) throws IOException {
        String readme = Files.readString(Path.of("content/README.md"));

        assertThat(keys(SCHEMAS.document(kind).path("properties")))
                .allSatisfy(key -> assertThat(readme).contains("`" + key + "`"));
    }

    /** What a pattern asks for is said in words; without a message of its own an editor is told to write some text. */
    @ParameterizedTest
    @ValueSource(strings = {"role", "skill", "family", "source", "page", "guide", "common"})
    void everyPattern_hasAMessage(String kind) throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(Path.of("content/.schema/" + kind + ".json").toFile());
        List<JsonNode> messages = schema.findValues("errorMessage");

        assertThat(schema.findParents("pattern"))
                .filteredOn(node -> messages.stream().noneMatch(message -> message == node))
                .filteredOn(node -> !node.path("pattern").asText().equals("\\S"))
                .allSatisfy(node ->
                        assertThat(node.at("/errorMessage/pattern").asText()).isNotEmpty());
    }

    private static void compare(String document, JsonNode written, Type type, String at) {
        String reference = written.path("$ref").asText();
        if (!reference.isEmpty()) {
            String[] parts = reference.split("#");
            String next = parts[0].isEmpty() ? document : parts[0].replace(".json", "");
            compare(next, SCHEMAS.document(next).at(parts[1]), type, at);
        } else if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            Type[] keyAndValue = generic.getActualTypeArguments();
            compare(document, written.path("propertyNames"), keyAndValue[0], at + ".key");
            compare(document, written.path("additionalProperties"), keyAndValue[1], at + ".value");
        } else if (type instanceof ParameterizedType list) {
            assertThat(written.path("type").asText("array")).as(at).isEqualTo("array");
            if (written.has("items")) {
                compare(document, written.path("items"), list.getActualTypeArguments()[0], at + "[]");
            }
        } else if (type instanceof Class<?> vocabulary && vocabulary.isEnum()) {
            assertThat(texts(written.path("enum"))).as(at).isEqualTo(words(vocabulary));
        } else if (type == Level.class) {
            assertThat(texts(written.path("enum"))).as(at).isEqualTo(new TreeSet<>(Levels.USUAL.words()));
        } else if (type instanceof Class<?> record && record.isRecord() && written.has("properties")) {
            Map<String, Type> components = components(record);
            assertThat(keys(written.path("properties"))).as(at).isEqualTo(components.keySet());
            components.forEach((key, component) ->
                    compare(document, written.path("properties").path(key), component, at + "." + key));
        } else {
            assertThat(written.path("properties").isMissingNode()).as(at).isTrue();
            assertThat(written.path("enum").isMissingNode() || type == String.class)
                    .as(at)
                    .isTrue();
        }
    }

    private static Map<String, Type> components(Class<?> record) {
        Map<String, Type> components = new TreeMap<>();
        Set<String> notWritten = NOT_WRITTEN.getOrDefault(record, Set.of());
        for (RecordComponent component : record.getRecordComponents()) {
            if (notWritten.contains(component.getName())) {
                continue;
            }
            JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
            String kebab = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
            components.put(renamed == null ? kebab : renamed.value(), component.getGenericType());
        }
        return components;
    }

    private static Set<String> words(Class<?> vocabulary) {
        Set<String> words = new TreeSet<>();
        for (Object term : vocabulary.getEnumConstants()) {
            words.add(((Term) term).key());
        }
        return words;
    }

    private static Set<String> keys(JsonNode properties) {
        Set<String> keys = new TreeSet<>();
        properties.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
