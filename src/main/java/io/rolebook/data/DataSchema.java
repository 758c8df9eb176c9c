package io.rolebook.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Term;
import io.rolebook.web.Origin;
import io.rolebook.web.Says;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The JSON Schema of the records that answers are made of: what they hold, in which unit, and what may be missing. */
final class DataSchema {

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String definitions;
    private final Map<String, ObjectNode> records = new TreeMap<>();
    private final Map<String, Class<?>> named = new HashMap<>();

    /** @param definitions where the schemas of single records are in the document: {@code #/$defs/} */
    DataSchema(String definitions) {
        this.definitions = definitions;
    }

    /** A document of its own. */
    static ObjectNode document(String address, Class<?> record) {
        DataSchema schema = new DataSchema("#/$defs/");
        ObjectNode document = NODES.objectNode().put("$schema", DIALECT).put("$id", address);
        document.setAll(schema.of(record));
        ObjectNode all = document.putObject("$defs");
        schema.records.forEach(all::set);
        return document;
    }

    /** The records that were met so far, by name. */
    Map<String, ObjectNode> records() {
        return records;
    }

    /** A reference to the record's schema. */
    ObjectNode of(Class<?> record) {
        String name = record.getSimpleName().replaceFirst("Data$", "");
        if (named.putIfAbsent(name, record) != null && named.get(name) != record) {
            throw new IllegalArgumentException(record + " and " + named.get(name) + " have one name");
        }
        if (!records.containsKey(name)) {
            ObjectNode schema = NODES.objectNode().put("type", "object");
            records.put(name, schema);
            fields(record, schema);
        }
        return NODES.objectNode().put("$ref", definitions + name);
    }

    private void fields(Class<?> record, ObjectNode schema) {
        ObjectNode properties = schema.putObject("properties");
        List<RecordComponent> components = Arrays.asList(record.getRecordComponents());
        for (RecordComponent component : components) {
            ObjectNode field = of(component.getGenericType());
            field.put("description", component.getAnnotation(Says.class).value());
            properties.set(component.getName(), field);
        }
        var required = schema.putArray("required");
        components.stream()
                .filter(component -> !component.getAnnotation(Says.class).optional())
                .forEach(component -> required.add(component.getName()));
    }

    private ObjectNode of(Type type) {
        if (type instanceof ParameterizedType list) {
            ObjectNode array = NODES.objectNode().put("type", "array");
            return array.set("items", of(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Level.class) {
            return NODES.objectNode().put("type", "string");
        } else if (plain.isRecord()) {
            return of(plain);
        } else if (plain.isEnum()) {
            ObjectNode words = NODES.objectNode().put("type", "string");
            return words.set("enum", keys(plain));
        } else if (plain == LocalDate.class) {
            return NODES.objectNode().put("type", "string").put("format", "date");
        }
        return NODES.objectNode().put("type", name(type));
    }

    private static JsonNode keys(Class<?> words) {
        var keys = NODES.arrayNode();
        for (Object word : words.getEnumConstants()) {
            keys.add(word instanceof Term term ? term.key() : ((Origin.Dated) word).key());
        }
        return keys;
    }

    private static String name(Type type) {
        return switch (type.getTypeName()) {
            case "java.lang.String" -> "string";
            case "int", "long", "java.lang.Integer", "java.lang.Long" -> "integer";
            case "double", "java.lang.Double", "java.math.BigDecimal" -> "number";
            case "boolean" -> "boolean";
            default -> throw new IllegalArgumentException("no schema for " + type);
        };
    }
}
