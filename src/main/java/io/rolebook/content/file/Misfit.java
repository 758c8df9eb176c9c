package io.rolebook.content.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Says in an editor's words in which way a value does not fit its schema, and how to mend it. */
record Misfit(Schemas schemas, FrontMatter facts) {

    void report(Error error, String pointer) {
        String key = error.getProperty();
        switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(error, pointer);
            case "required" -> facts.error(pointer, "'" + key + "' is missing", "add '" + key + ": …'");
            case "enum" -> notInVocabulary(error, pointer);
            case "type" -> ofType(error, pointer);
            case "propertyNames" -> {
                JsonNode words = schemas.held(error.getSchemaLocation()).path("enum");
                unknownWord(key, words, facts.places().keyAt(FrontMatter.pointer(pointer, key)));
            }
            case "uniqueItems" -> twice(pointer);
            case "dependentRequired" -> {
                String other = error.getSchemaNode().path(key).path(0).asText();
                String what = "'" + key + "' stands without '" + other + "'";
                facts.errorAtKey(FrontMatter.pointer(pointer, key), what, "give both, or none");
            }
            default -> unfit(pointer, mend(error, facts.json().at(pointer)));
        }
    }

    private void unknownKey(Error error, String pointer) {
        JsonNode schema = schemas.around(error.getSchemaLocation(), 1);
        List<String> known = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(known::add);
        String key = error.getProperty();
        String shown = "'" + key + "'";
        String at = FrontMatter.pointer(pointer, key);
        if (key.matches("[0-9]{3}")) {
            facts.errorAtKey(at, "a comma inside an amount", "write 82460 rather than 82,460");
        } else if (schema.path("replaced").has(key)) {
            String mend = schema.path("replaced").path(key).asText();
            facts.errorAtKey(at, shown + " is no longer a key", mend);
        } else if (schema.path("elsewhere").has(key)) {
            String mend = schema.path("elsewhere").path(key).asText();
            facts.errorAtKey(at, shown + " is a key of other programs", mend);
        } else if (facts.json().at(at).isNull() && Nearest.to(key, known).isEmpty()) {
            facts.errorAtKey(at, shown + " behind a comma is taken for a key", "put the whole value in double quotes");
        } else {
            String otherwise = known.size() <= 12
                    ? "known here: " + String.join(", ", known)
                    : "see the list of keys in content/README.md";
            facts.errorAtKey(at, "unknown key " + shown, Nearest.hint(key, known, otherwise));
        }
    }

    private void notInVocabulary(Error error, String pointer) {
        JsonNode value = facts.json().at(pointer);
        if (value.isTextual()) {
            unknownWord(value.asText(), error.getSchemaNode(), facts.places().valueAt(pointer));
        } else {
            ofType(error, pointer);
        }
    }

    private void unknownWord(String typed, JsonNode words, Position at) {
        List<String> known = new ArrayList<>();
        words.forEach(word -> known.add(word.asText()));
        String otherwise = "one of: " + String.join(", ", known);
        facts.problems().error(at, "unknown value '" + typed + "'", Nearest.hint(typed, known, otherwise));
    }

    private void twice(String pointer) {
        Set<JsonNode> seen = new HashSet<>();
        JsonNode list = facts.json().at(pointer);
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(list.get(i))) {
                facts.error(pointer + "/" + i, show(list.get(i)) + " stands twice", "keep one");
            }
        }
    }

    /** A value of another kind than wanted, or none. */
    void ofType(Error error, String pointer) {
        JsonNode value = facts.json().at(pointer);
        if (value.isNull()) {
            String what = "'" + FrontMatter.key(pointer) + "' has no value";
            facts.errorAtKey(pointer, what, "give one, or remove the line");
            return;
        }
        JsonNode schema = schemas.around(error.getSchemaLocation(), 1);
        String own = SchemaWords.ownMessage(schema, error);
        boolean isGrouped = value.isTextual() && value.asText().matches("[0-9]{1,3}(,[0-9]{3})+");
        String otherwise = own.isEmpty() ? "must be " + SchemaWords.wanted(schema, value) : own;
        unfit(pointer, isGrouped ? "write " + value.asText().replace(",", "") + ", without commas" : otherwise);
    }

    private String mend(Error error, JsonNode value) {
        String own = SchemaWords.ownMessage(schemas.around(error.getSchemaLocation(), 1), error);
        if (!own.isEmpty()) {
            boolean isQuotedNumber = value.isTextual() && value.asText().matches("[0-9]+(\\.[0-9]+)?");
            return isQuotedNumber ? "write it without quotes" : own;
        }
        String limit = error.getSchemaNode().asText();
        return switch (error.getKeyword()) {
            case "maxLength" -> "it has " + value.asText().length() + " characters; at most " + limit + " fit";
            case "minLength", "pattern" -> "give it some text, or remove the line";
            case "minimum" -> "must be at least " + limit;
            case "maximum" -> "must be at most " + limit;
            case "minItems", "minProperties" ->
                "give at least " + (limit.equals("1") ? "one, or remove the key" : limit);
            default -> error.getMessage();
        };
    }

    private void unfit(String pointer, String mend) {
        String what = show(facts.json().at(pointer)) + " does not fit '" + FrontMatter.key(pointer) + "'";
        facts.error(pointer, what, mend);
    }

    static String show(JsonNode value) {
        if (value.isContainerNode()) {
            return value.isArray() ? "this list" : "this group of keys";
        }
        return "'" + StringUtils.abbreviate(value.asText(), "…", 40) + "'";
    }
}
