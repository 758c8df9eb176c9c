package io.rolebook.content.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds front matter against its kind's JSON Schema and says what is wrong in an editor's words. */
public final class SchemaCheck {

    private final FrontMatter facts;
    private final Problems problems;

    private SchemaCheck(FrontMatter facts, Problems problems) {
        this.facts = facts;
        this.problems = problems;
    }

    /** Reports every way in which the facts do not fit the schema of this kind. */
    public static void run(String kind, FrontMatter facts, Problems problems) {
        new SchemaCheck(facts, problems).report(Schemas.validate(kind, facts.json()));
    }

    private void report(List<Error> errors) {
        Set<String> choices = new HashSet<>();
        for (Error error : errors) {
            String path = error.getEvaluationPath().toString();
            int choice = path.indexOf("/anyOf");
            if (choice < 0) {
                report(error);
            } else if (choices.add(error.getInstanceLocation() + " " + path.substring(0, choice))) {
                reportChoice(error, choice);
            }
        }
    }

    private void reportChoice(Error error, int choice) {
        String pointer = error.getInstanceLocation().toString();
        JsonNode value = facts.json().at(pointer);
        if (error.getKeyword().equals("required")) {
            List<String> keys = new ArrayList<>();
            JsonNode around = Schemas.around(error.getSchemaLocation());
            around.path("required").forEach(key -> keys.add(key.asText()));
            problems.error(
                    facts.valueAt(pointer),
                    "a part is missing here",
                    "give at least '" + keys.get(0) + "' or one of its alternatives");
            return;
        }
        if (value.isTextual() || value.isArray()) {
            problems.error(
                    facts.valueAt(pointer),
                    show(value) + " is not a file name, nor a list of different file names",
                    "write lower-case names with hyphens, such as 'guide-a' or [guide-a, guide-b]");
            return;
        }
        wrongType(error, pointer);
    }

    private void report(Error error) {
        String pointer = error.getInstanceLocation().toString();
        switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(error, pointer);
            case "required" -> missing(error, pointer);
            case "enum" -> notInVocabulary(error, pointer);
            case "type" -> wrongType(error, pointer);
            default -> other(error, pointer);
        }
    }

    private void unknownKey(Error error, String pointer) {
        JsonNode schema = Schemas.around(error.getSchemaLocation());
        List<String> known = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(known::add);
        String key = error.getProperty();
        String otherwise = known.size() <= 12
                ? "known here: " + String.join(", ", known)
                : "see the list of keys in content/README.md";
        problems.error(
                facts.keyAt(pointer + "/" + key), "unknown key '" + key + "'", Nearest.hint(key, known, otherwise));
    }

    private void missing(Error error, String pointer) {
        String key = error.getProperty();
        problems.error(facts.valueAt(pointer), "'" + key + "' is missing", "add '" + key + ": …'");
    }

    private void notInVocabulary(Error error, String pointer) {
        List<String> known = new ArrayList<>();
        Schemas.around(error.getSchemaLocation()).path("enum").forEach(value -> known.add(value.asText()));
        boolean isKey = error.getEvaluationPath().toString().contains("propertyNames");
        String typed = isKey
                ? error.getInstanceNode().asText()
                : facts.json().at(pointer).asText();
        Position at = isKey ? facts.keyAt(pointer + "/" + typed) : facts.valueAt(pointer);
        problems.error(
                at, "unknown value '" + typed + "'", Nearest.hint(typed, known, "one of: " + String.join(", ", known)));
    }

    private void wrongType(Error error, String pointer) {
        JsonNode value = facts.json().at(pointer);
        if (value.isNull()) {
            problems.error(
                    facts.keyAt(pointer), "'" + last(pointer) + "' has no value", "give one, or remove the line");
            return;
        }
        String own = ownMessage(error);
        String wanted = own.isEmpty() ? "must be " + wanted(Schemas.around(error.getSchemaLocation())) : own;
        problems.error(facts.valueAt(pointer), show(value) + " does not fit '" + last(pointer) + "'", wanted);
    }

    private static String wanted(JsonNode schema) {
        String type = schema.path("type").isArray()
                ? schema.path("type").path(0).asText()
                : schema.path("type").asText();
        return switch (type) {
            case "array" -> "a list: [one, two], or one '- item' a line";
            case "object" -> "a group of keys: { key: value }, or indented lines";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            default -> "text";
        };
    }

    private void other(Error error, String pointer) {
        JsonNode value = facts.json().at(pointer);
        String own = ownMessage(error);
        String mend = !own.isEmpty()
                ? own
                : switch (error.getKeyword()) {
                    case "maxLength" ->
                        "it has " + value.asText().length() + " characters; at most " + limit(error) + " fit";
                    case "minLength" -> "give it some text, or remove the line";
                    case "pattern" -> "give it some text, or remove the line";
                    case "minimum" -> "must be at least " + limit(error);
                    case "maximum" -> "must be at most " + limit(error);
                    case "minItems", "minProperties" -> "give at least one, or remove the key";
                    case "uniqueItems" -> "the same entry stands twice; keep one";
                    case "dependentRequired" -> "give both the first and the last year";
                    default -> error.getMessage();
                };
        problems.error(facts.valueAt(pointer), show(value) + " does not fit '" + last(pointer) + "'", mend);
    }

    private static String limit(Error error) {
        return Schemas.around(error.getSchemaLocation())
                .path(error.getKeyword())
                .asText();
    }

    private static String ownMessage(Error error) {
        JsonNode messages = Schemas.around(error.getSchemaLocation()).path("errorMessage");
        return messages.path(error.getKeyword()).asText(messages.path("pattern").asText(""));
    }

    private static String show(JsonNode value) {
        if (value.isContainerNode()) {
            return value.isArray() ? "this list" : "this group of keys";
        }
        String text = value.asText();
        return "'" + (text.length() <= 40 ? text : text.substring(0, 39) + "…") + "'";
    }

    private static String last(String pointer) {
        String[] parts = pointer.split("/");
        for (int i = parts.length - 1; i > 0; i--) {
            if (!parts[i].chars().allMatch(Character::isDigit)) {
                return parts[i];
            }
        }
        return "front matter";
    }
}
