package io.rolebook.content.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON Schemas of the content files: the same ones that complete keys in an editor. */
public final class Schemas {

    /** Not an address that answers: it names the schemas among themselves. */
    static final String BASE = "https://rolebook.io/schema/";

    /** All schemas: those of the kinds, and {@code common}, which they share. */
    public static final List<String> NAMES = List.of("role", "skill", "family", "source", "page", "common");

    private static final Map<String, JsonNode> DOCUMENTS = new ConcurrentHashMap<>();
    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keyword(new NonValidationKeyword("errorMessage"))
            .formats(SchemaFormats.ALL)
            .build();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            DIALECT, builder -> builder.schemas(id -> text(id.substring(BASE.length())))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Schemas() {}

    static List<Error> validate(String kind, JsonNode json) {
        return SCHEMAS.computeIfAbsent(kind, k -> REGISTRY.getSchema(SchemaLocation.of(BASE + k + ".json")))
                .validate(json);
    }

    /** The schema itself, as it is served to editors' tools; {@code common} is one too. */
    public static JsonNode document(String kind) {
        return DOCUMENTS.computeIfAbsent(kind, k -> parse(text(k + ".json")));
    }

    /** The part of a schema that a keyword stands in, such as the object around {@code enum}. */
    static JsonNode around(SchemaLocation keyword) {
        String pointer = keyword.getFragment().toString();
        return document(kind(keyword)).at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    /** The alternatives around a keyword that stands in one of them. */
    static JsonNode choices(SchemaLocation keyword) {
        String pointer = keyword.getFragment().toString();
        return document(kind(keyword)).at(pointer.substring(0, pointer.lastIndexOf("/anyOf") + "/anyOf".length()));
    }

    /** What a keyword holds; a reference is followed. */
    static JsonNode held(SchemaLocation keyword) {
        JsonNode held = document(kind(keyword)).at(keyword.getFragment().toString());
        String[] reference = held.path("$ref").asText().split("#");
        if (reference.length < 2) {
            return held;
        }
        return document(reference[0].isEmpty() ? kind(keyword) : reference[0].replace(".json", ""))
                .at(reference[1]);
    }

    private static String kind(SchemaLocation keyword) {
        String iri = keyword.getAbsoluteIri().toString();
        return iri.substring(BASE.length(), iri.length() - ".json".length());
    }

    private static JsonNode parse(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("/schema/" + name)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
