package io.rolebook.content.parse;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Levels;
import io.rolebook.content.model.RoleFacts;
import io.rolebook.content.model.Settings;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Turns checked front matter into a record of facts. */
final class Facts {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addDeserializer(Level.class, new LevelDeserializer())
                    .setDeserializerModifier(new FixedLists()))
            // A list or a map that is left out is empty
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, map -> map.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    /** Lists whose entries are in the guide's currency unless they name another. */
    private static final List<String> AMOUNTS = List.of("pay", "pay-regions");

    private Facts() {}

    /** A level by its key or an alias; the schema lets another word through only while the levels are in doubt. */
    private static final class LevelDeserializer extends JsonDeserializer<Level> {

        @Override
        public Level deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Levels levels = (Levels) context.getAttribute(Levels.class);
            String word = parser.getText();
            return levels.find(word)
                    .orElseGet(
                            () -> new Level(word, word, List.of(), levels.all().size()));
        }
    }

    /** Makes every list one that cannot be changed. */
    private static final class FixedLists extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public JsonDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config, CollectionType type, BeanDescription bean, JsonDeserializer<?> reader) {
            return new StdDelegatingDeserializer<List<?>>(
                    new StdConverter<Object, List<?>>() {
                        @Override
                        public List<?> convert(Object list) {
                            return List.copyOf((List<?>) list);
                        }
                    },
                    type,
                    reader);
        }
    }

    /**
     * The facts; an amount is in the guide's currency unless it names another.
     *
     * @throws IllegalStateException if the schema lets through what does not fit the type
     */
    static <T> T of(JsonNode facts, Class<T> type, Settings settings) {
        JsonNode json = facts.deepCopy();
        TextNode currency = TextNode.valueOf(settings.currency());
        for (String key : AMOUNTS) {
            json.path(key).forEach(pay -> ((ObjectNode) pay).putIfAbsent("currency", currency));
        }
        try {
            return MAPPER.readerFor(type)
                    .withAttribute(Levels.class, settings.levels())
                    .readValue(json);
        } catch (IOException e) {
            throw new IllegalStateException("the schema let through " + e.getMessage(), e);
        }
    }

    /** As {@link #of}, without amounts of no known currency, which cannot be shown. */
    static RoleFacts withCurrency(JsonNode facts, Settings settings) {
        JsonNode json = facts.deepCopy();
        for (String key : AMOUNTS) {
            if (json.path(key) instanceof ArrayNode entries) {
                entries.removeIf(entry -> !entry.has("currency") && !entry.has("difference"));
            }
        }
        return of(json, RoleFacts.class, settings);
    }
}
