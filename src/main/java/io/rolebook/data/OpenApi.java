package io.rolebook.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rolebook.web.ProblemDetails;
import io.rolebook.web.Site;
import java.util.LinkedHashMap;
import java.util.Map;

/** The OpenAPI 3.1 description of every form, made from the same records that answer. */
final class OpenApi {

    /** Of the JSON and of the tables; {@code src/docs/data.md} says what each version changed. */
    static final String VERSION = "2.0";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Map<String, String> PROBLEMS = new LinkedHashMap<>();

    static {
        PROBLEMS.put("400", "The parameter is not valid");
        PROBLEMS.put("404", "There is nothing at this address");
        PROBLEMS.put("406", "The address does not offer the requested media type");
        PROBLEMS.put("410", "It was withdrawn; instead may name what replaces it");
        PROBLEMS.put("500", "The server failed");
    }

    private final DataSchema schemas = new DataSchema("#/components/schemas/");
    private final Map<String, Example> examples;

    private final Site site;
    private final String server;

    private OpenApi(Site site, String server, Map<String, Example> examples) {
        this.site = site;
        this.server = server;
        this.examples = examples;
    }

    /** @param server the address that all paths stand below */
    static ObjectNode document(Site site, String server, Map<String, Example> examples) {
        return new OpenApi(site, server, examples).document();
    }

    private ObjectNode document() {
        ObjectNode document = NODES.objectNode().put("openapi", "3.1.0").put("jsonSchemaDialect", DataSchema.DIALECT);
        ObjectNode info = document.putObject("info")
                .put("title", site.name() + " as data")
                .put("version", VERSION)
                .put("summary", "The facts of the career guide, each figure with its source")
                .put(
                        "description",
                        "Read only, without a key. " + site.rights()
                                + " /sources.json names them with their licenses and credits.");
        if (site.licence() != null) {
            ObjectNode license = info.putObject("license").put("name", site.licence());
            if (site.licenceUrl() != null) {
                license.put("url", site.licenceUrl());
            }
        }
        document.putArray("servers").addObject().put("url", server);
        document.putArray("security");
        ObjectNode paths = document.putObject("paths");
        Form.ALL.forEach(form -> paths.putObject(form.path()).set("get", operation(form)));
        ObjectNode components = document.putObject("components");
        components.set("responses", problems());
        ObjectNode records = components.putObject("schemas");
        schemas.records().forEach(records::set);
        return document;
    }

    private ObjectNode operation(Form form) {
        ObjectNode operation =
                NODES.objectNode().put("operationId", form.name()).put("summary", form.tells());
        parameters(form, operation.putArray("parameters"));
        ObjectNode responses = operation.putObject("responses");
        ObjectNode good = responses.putObject("200").put("description", form.tells());
        good.putObject("content").set(form.type(), answer(form));
        if (form.isOfOne()) {
            responses
                    .putObject("301")
                    .put("description", "It has another name now")
                    .putObject("headers")
                    .putObject("Location")
                    .put("description", "Its address")
                    .putObject("schema")
                    .put("type", "string");
        }
        PROBLEMS.keySet().stream()
                .filter(status -> form.hasFirst() || !status.equals("400"))
                .filter(status -> form.isOfOne() || !status.equals("410"))
                .filter(status -> form.isOfOne() || form.hasRole() || !status.equals("404"))
                .forEach(status -> responses.putObject(status).put("$ref", "#/components/responses/" + status));
        return operation;
    }

    private void parameters(Form form, ArrayNode parameters) {
        if (form.isOfOne()) {
            ObjectNode slug = parameters
                    .addObject()
                    .put("name", "slug")
                    .put("in", "path")
                    .put("required", true)
                    .put("description", "Its name in addresses");
            slug.putObject("schema").put("type", "string");
            if (examples.containsKey(form.name())) {
                slug.put("example", examples.get(form.name()).slug());
            }
        }
        if (form.hasRole()) {
            parameters
                    .addObject()
                    .put("name", "role")
                    .put("in", "query")
                    .put("description", "The slug of one role: its figures alone")
                    .putObject("schema")
                    .put("type", "string");
        }
        if (form.hasFirst()) {
            parameters
                    .addObject()
                    .put("name", "first")
                    .put("in", "query")
                    .put("description", "So many entries and no more")
                    .putObject("schema")
                    .put("type", "integer")
                    .put("minimum", 1);
        }
    }

    private ObjectNode answer(Form form) {
        ObjectNode answer = NODES.objectNode();
        answer.set(
                "schema", form.record() == null ? NODES.objectNode().put("type", "string") : schemas.of(form.record()));
        Example example = examples.get(form.name());
        if (example != null) {
            answer.putObject("examples").set("real", example.described(server, form.record() != null));
        }
        return answer;
    }

    private ObjectNode problems() {
        ObjectNode responses = NODES.objectNode();
        PROBLEMS.forEach((status, tells) -> responses
                .putObject(status)
                .put("description", tells)
                .putObject("content")
                .putObject(ProblemDetails.TYPE)
                .set("schema", schemas.of(ProblemDetails.class)));
        return responses;
    }
}
