package io.rolebook.content.file;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON Schemas of the content files: the same ones that complete keys in an editor. */
public final class Schemas {

    /** Not an address that answers: it names the schemas among themselves. */
    static final String BASE = "https://rolebook.io/schema/";

    /** All schemas: those of the kinds, and {@code common}, which they share. */
    public static final List<String> NAMES = List.of("role", "skill", "family", "source", "page", "guide", "common");

    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keyword(new NonValidationKeyword("errorMessage"))
            .keyword(new NonValidationKeyword("replaced"))
            .keyword(new NonValidationKeyword("elsewhere"))
            .formats(SchemaFormats.ALL)
            .build();
    private static final Map<List<String>, Schemas> BY_LEVELS = new ConcurrentHashMap<>();

    private final Map<String, JsonNode> documents = new HashMap<>();
    private final Map<String, Schema> schemas = new HashMap<>();

    private Schemas(List<String> levels) {
        NAMES.forEach(name -> documents.put(name, parse(name)));
        if (!levels.isEmpty()) {
            ArrayNode words = ((ObjectNode) documents.get("common").at("/$defs/level")).putArray("enum");
            levels.forEach(words::add);
        }
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(DIALECT, builder -> builder.schemas(
                        id -> documents.get(name(id)).toString())
                .schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        NAMES.forEach(name -> schemas.put(name, registry.getSchema(SchemaLocation.of(BASE + name + ".json"))));
    }

    /** @param levels the words for levels of seniority that a guide knows; if there are none, any word is one */
    public static Schemas of(List<String> levels) {
        return BY_LEVELS.computeIfAbsent(levels, Schemas::new);
    }

    List<Error> validate(String kind, JsonNode json) {
        return schemas.get(kind).validate(json);
    }

    /** The keys that the front matter of a kind can have. */
    public Set<String> keys(String kind) {
        Set<String> keys = new TreeSet<>();
        document(kind).path("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** The schema itself, as it is served to editors' tools; {@code common} is one too. */
    public JsonNode document(String kind) {
        return documents.get(kind);
    }

    /** The part of a schema so many levels around a keyword: one level is the object that {@code enum} stands in. */
    JsonNode around(SchemaLocation keyword, int levels) {
        JsonPointer pointer = JsonPointer.compile(keyword.getFragment().toString());
        for (int i = 0; i < levels; i++) {
            pointer = pointer.head();
        }
        return document(name(keyword.getAbsoluteIri().toString())).at(pointer);
    }

    /** What a keyword holds; a reference to another schema is followed. */
    JsonNode held(SchemaLocation keyword) {
        JsonNode held = around(keyword, 0);
        String[] reference = held.path("$ref").asText().split("\\.json#");
        return reference.length < 2 ? held : document(reference[0]).at(reference[1]);
    }

    private static String name(String iri) {
        return iri.substring(BASE.length(), iri.length() - ".json".length());
    }

    private static JsonNode parse(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("/schema/" + name + ".json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
