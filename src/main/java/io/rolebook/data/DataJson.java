package io.rolebook.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.rolebook.content.model.Level;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** How the guide's data is written as JSON: what no source says is left out, days are written as ISO 8601 has them. */
final class DataJson {

    static final String TYPE = "application/json;charset=UTF-8";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(Level.class, new LevelSerializer()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            // A flush for each object would send a packet for each role
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();

    private DataJson() {}

    /** A level is its key. */
    private static final class LevelSerializer extends JsonSerializer<Level> {

        @Override
        public void serialize(Level level, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(level.key());
        }
    }

    static String of(Object data) {
        try {
            return MAPPER.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes piece by piece. */
    static JsonGenerator to(OutputStream out) throws IOException {
        return MAPPER.createGenerator(out);
    }
}
