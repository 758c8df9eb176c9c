package io.rolebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a value of a graph is of a type that schema.org allows for its property: text, a number, a day, an address, or a
 * thing, told here or referred to.
 *
 * @param things the types of what has an id, by id
 */
record ValueTypes(Vocabulary vocabulary, Map<String, Set<String>> things) {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*");
    private static final Pattern DURATION = Pattern.compile("P\\d+[YMWD]|PT\\d+H");

    /** Each of several values has to be of one. */
    boolean allow(String type, String property, JsonNode value) {
        if (value.isArray()) {
            return value.size() > 0 && value.valueStream().allMatch(one -> allow(type, property, one));
        }
        return vocabulary.ranges(type, property).stream().anyMatch(range -> is(value, range));
    }

    private boolean is(JsonNode value, String range) {
        if (value.isObject()) {
            return isThing(value, range);
        }
        return switch (range) {
            case "Text" -> value.isTextual() && !value.asText().isBlank();
            case "URL" -> value.isTextual() && isAddress(value.asText());
            case "Date" -> value.isTextual() && DATE.matcher(value.asText()).matches();
            case "DateTime" -> value.isTextual() && TIME.matcher(value.asText()).matches();
            case "Duration" ->
                value.isTextual() && DURATION.matcher(value.asText()).matches();
            case "Integer" -> value.isIntegralNumber();
            case "Number" -> value.isNumber();
            case "Boolean" -> value.isBoolean();
            default -> false;
        };
    }

    private boolean isThing(JsonNode value, String range) {
        if (value.has("@type")) {
            return vocabulary.isA(value.get("@type").asText(), range);
        }
        return things.getOrDefault(value.path("@id").asText(), Set.of()).stream()
                .anyMatch(type -> vocabulary.isA(type, range));
    }

    /** With its host, or from the guide's first page, as the sample writes it. */
    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            return text.startsWith("/") || address.isAbsolute() && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
