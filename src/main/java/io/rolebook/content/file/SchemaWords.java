package io.rolebook.content.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;

/** The words for what a schema wants. */
final class SchemaWords {

    private SchemaWords() {}

    static String wanted(JsonNode schema, JsonNode value) {
        JsonNode type = schema.path("type");
        return switch ((type.isArray() ? type.path(0) : type).asText()) {
            case "array" -> "a list: [one, two], or one '- item' a line";
            case "object" -> "a group of keys: " + group(schema) + ", or indented lines";
            case "integer" -> "a whole number, without quotes";
            case "number" -> "a number, without quotes or percent sign";
            case "boolean" -> "true or false, without quotes";
            default -> value.isValueNode() ? "text; put it in quotes" : "one word or line of text";
        };
    }

    private static String group(JsonNode schema) {
        List<String> keys = new ArrayList<>();
        schema.path("required").forEach(key -> keys.add(key.asText() + ": …"));
        return keys.isEmpty() ? "{ key: value }" : "{ " + String.join(", ", keys) + " }";
    }

    /** The schema's own words for a value that breaks one of its rules, or none. */
    static String ownMessage(JsonNode schema, Error error) {
        JsonNode messages = schema.path("errorMessage");
        String shape =
                error.getKeyword().equals("type") ? messages.path("pattern").asText() : "";
        return messages.path(error.getKeyword()).asText(shape);
    }
}
