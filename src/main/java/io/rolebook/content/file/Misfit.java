package io.rolebook.content.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says in an editor's words in which way a value does not fit its schema, and how to mend it. */
record Misfit(Schemas schemas, FrontMatter facts, Problems problems) {

    void report(Error error, String pointer) {
        switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(error, pointer);
            case "required" -> missing(error, pointer);
            case "enum" -> notInVocabulary(error, pointer);
            case "type" -> ofType(error, pointer);
            case "propertyNames" -> keyNotInVocabulary(error, pointer);
            case "uniqueItems" -> twice(pointer);
            case "dependentRequired" -> alone(error, pointer);
            default -> other(error, pointer);
        }
    }

    private void unknownKey(Error error, String pointer) {
        JsonNode schema = schemas.around(error.getSchemaLocation());
        List<String> known = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(known::add);
        String key = error.getProperty();
        if (key.matches("[0-9]{3}")) {
            problems.error(facts.keyAt(pointer, key), "a comma inside an amount", "write 82460 rather than 82,460");
            return;
        }
        if (schema.path("replaced").has(key)) {
            problems.error(
                    facts.keyAt(pointer, key),
                    "'" + key + "' is no longer a key",
                    schema.path("replaced").path(key).asText());
            return;
        }
        if (schema.path("elsewhere").has(key)) {
            problems.error(
                    facts.keyAt(pointer, key),
                    "'" + key + "' is a key of other programs",
                    schema.path("elsewhere").path(key).asText());
            return;
        }
        if (facts.json().at(pointer).path(key).isNull()
                && Nearest.to(key, known).isEmpty()) {
            problems.error(
                    facts.keyAt(pointer, key),
                    "'" + key + "' behind a comma is taken for a key",
                    "put the whole value in double quotes");
            return;
        }
        String otherwise = known.size() <= 12
                ? "known here: " + String.join(", ", known)
                : "see the list of keys in content/README.md";
        problems.error(facts.keyAt(pointer, key), "unknown key '" + key + "'", Nearest.hint(key, known, otherwise));
    }

    private void missing(Error error, String pointer) {
        String key = error.getProperty();
        problems.error(facts.valueAt(pointer), "'" + key + "' is missing", "add '" + key + ": …'");
    }

    private void notInVocabulary(Error error, String pointer) {
        JsonNode value = facts.json().at(pointer);
        if (!value.isTextual()) {
            ofType(error, pointer);
            return;
        }
        unknownWord(value.asText(), schemas.held(error.getSchemaLocation()), facts.valueAt(pointer));
    }

    private void keyNotInVocabulary(Error error, String pointer) {
        String key = error.getProperty();
        JsonNode words = schemas.held(error.getSchemaLocation()).path("enum");
        unknownWord(key, words, facts.keyAt(pointer, key));
    }

    private void unknownWord(String typed, JsonNode words, Position at) {
        List<String> known = new ArrayList<>();
        words.forEach(word -> known.add(word.asText()));
        problems.error(
                at, "unknown value '" + typed + "'", Nearest.hint(typed, known, "one of: " + String.join(", ", known)));
    }

    private void twice(String pointer) {
        Set<JsonNode> seen = new HashSet<>();
        JsonNode list = facts.json().at(pointer);
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(list.get(i))) {
                problems.error(
                        facts.valueAt(pointer + "/" + i), SchemaWords.show(list.get(i)) + " stands twice", "keep one");
            }
        }
    }

    private void alone(Error error, String pointer) {
        String key = error.getProperty();
        String other = schemas.held(error.getSchemaLocation()).path(key).path(0).asText();
        problems.error(facts.keyAt(pointer, key), "'" + key + "' stands without '" + other + "'", "give both, or none");
    }

    /** A value of another kind than wanted, or none. */
    void ofType(Error error, String pointer) {
        JsonNode value = facts.json().at(pointer);
        if (value.isNull()) {
            problems.error(
                    facts.keyAt(pointer),
                    "'" + SchemaWords.last(pointer) + "' has no value",
                    "give one, or remove the line");
            return;
        }
        String own = SchemaWords.ownMessage(schemas, error);
        String wanted = SchemaWords.isGrouped(value)
                ? "write " + value.asText().replace(",", "") + ", without commas"
                : own.isEmpty()
                        ? "must be " + SchemaWords.wanted(schemas.around(error.getSchemaLocation()), value)
                        : own;
        problems.error(
                facts.valueAt(pointer),
                SchemaWords.show(value) + " does not fit '" + SchemaWords.last(pointer) + "'",
                wanted);
    }

    private void other(Error error, String pointer) {
        JsonNode value = facts.json().at(pointer);
        String own = SchemaWords.ownMessage(schemas, error);
        String mend = !own.isEmpty()
                ? (SchemaWords.isQuotedNumber(value) ? "write it without quotes" : own)
                : switch (error.getKeyword()) {
                    case "maxLength" ->
                        "it has " + value.asText().length() + " characters; at most "
                                + SchemaWords.limit(schemas, error) + " fit";
                    case "minLength" -> "give it some text, or remove the line";
                    case "pattern" -> "give it some text, or remove the line";
                    case "minimum" -> "must be at least " + SchemaWords.limit(schemas, error);
                    case "maximum" -> "must be at most " + SchemaWords.limit(schemas, error);
                    case "minItems", "minProperties" ->
                        "give at least "
                                + (SchemaWords.limit(schemas, error).equals("1")
                                        ? "one, or remove the key"
                                        : SchemaWords.limit(schemas, error));
                    default -> error.getMessage();
                };
        problems.error(
                facts.valueAt(pointer),
                SchemaWords.show(value) + " does not fit '" + SchemaWords.last(pointer) + "'",
                mend);
    }
}
