package io.rolebook.content.parse;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Problems;
import java.io.IOException;

/** Turns checked front matter into a record of facts. */
final class Facts {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private Facts() {}

    /** The facts, or null and a problem: the schema lets through what only the calendar forbids, such as 30 February. */
    static <T> T of(FrontMatter frontMatter, Class<T> type, Problems problems) {
        try {
            return MAPPER.readerFor(type).readValue(frontMatter.json());
        } catch (JsonMappingException e) {
            JsonPointer pointer = pointer(e);
            JsonNode value = frontMatter.json().at(pointer);
            problems.error(
                    frontMatter.valueAt(pointer.toString()),
                    "'" + value.asText() + "' is not possible here",
                    value.isNumber()
                            ? "the number is too large"
                            : "a date must be a day of the calendar, such as 2026-11-20");
        } catch (IOException e) {
            throw new IllegalStateException("reading from a tree in memory", e);
        }
        return null;
    }

    private static JsonPointer pointer(JsonMappingException e) {
        JsonPointer pointer = JsonPointer.empty();
        for (JsonMappingException.Reference part : e.getPath()) {
            pointer = part.getFieldName() == null
                    ? pointer.appendIndex(part.getIndex())
                    : pointer.appendProperty(part.getFieldName());
        }
        return pointer;
    }
}
