package io.rolebook.content.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;

/** The words for what a schema wants and for what an editor typed. */
final class SchemaWords {

    private SchemaWords() {}

    static String wanted(JsonNode schema, JsonNode value) {
        String type = schema.path("type").isArray()
                ? schema.path("type").path(0).asText()
                : schema.path("type").asText();
        return switch (type) {
            case "array" -> "a list: [one, two], or one '- item' a line";
            case "object" -> "a group of keys: " + group(schema) + ", or indented lines";
            case "integer" -> "a whole number, without quotes";
            case "number" -> "a number, without quotes or percent sign";
            case "boolean" -> "true or false, without quotes";
            default -> value.isValueNode() ? "text; put it in quotes" : "one word or line of text";
        };
    }

    /** Whether it is a number in groups of three digits, such as 262,440. */
    static boolean isGrouped(JsonNode value) {
        return value.isTextual() && value.asText().matches("[0-9]{1,3}(,[0-9]{3})+");
    }

    /** Whether it is a number that quotes make a text. */
    static boolean isQuotedNumber(JsonNode value) {
        return value.isTextual() && value.asText().matches("[0-9]+(\\.[0-9]+)?");
    }

    static String group(JsonNode schema) {
        List<String> keys = new ArrayList<>();
        schema.path("required").forEach(key -> keys.add(key.asText() + ": …"));
        return keys.isEmpty() ? "{ key: value }" : "{ " + String.join(", ", keys) + " }";
    }

    static String limit(Schemas schemas, Error error) {
        return schemas.around(error.getSchemaLocation())
                .path(error.getKeyword())
                .asText();
    }

    static String ownMessage(Schemas schemas, Error error) {
        JsonNode messages = schemas.around(error.getSchemaLocation()).path("errorMessage");
        String shape =
                error.getKeyword().equals("type") ? messages.path("pattern").asText() : "";
        return messages.path(error.getKeyword()).asText(shape);
    }

    static String show(JsonNode value) {
        if (value.isContainerNode()) {
            return value.isArray() ? "this list" : "this group of keys";
        }
        String text = value.asText();
        return "'" + (text.length() <= 40 ? text : text.substring(0, 39) + "…") + "'";
    }

    static String last(String pointer) {
        String[] parts = pointer.split("/");
        for (int i = parts.length - 1; i > 0; i--) {
            if (!parts[i].chars().allMatch(Character::isDigit)) {
                return parts[i];
            }
        }
        return "front matter";
    }
}
