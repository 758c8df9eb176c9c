package io.rolebook.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> PROBLEMS = new LinkedHashMap<>();

    static {
        PROBLEMS.put("400", "The parameter is not valid");
        PROBLEMS.put("404", "There is nothing at this address");
        PROBLEMS.put("406", "The address does not offer the requested media type");
        PROBLEMS.put("410", "It was withdrawn; instead may name what replaces it");
        PROBLEMS.put("500", "The server failed");
    }

    private final DataSchema schemas = new DataSchema("#/components/schemas/");
    private final Site site;
    private final String server;
    private final Map<String, String> slugs;
    private final Map<String, String> answers;

    /**
     * @param server the address that all paths stand below
     * @param slugs of what is there, by folder
     * @param answers real ones, by the name of the form
     */
    OpenApi(Site site, String server, Map<String, String> slugs, Map<String, String> answers) {
        this.site = site;
        this.server = server;
        this.slugs = slugs;
        this.answers = answers;
    }

    ObjectNode document() throws JsonProcessingException {
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
        for (Form form : Form.ALL) {
            paths.putObject(form.path()).set("get", operation(form));
        }
        ObjectNode components = document.putObject("components");
        components.set("responses", problems());
        ObjectNode records = components.putObject("schemas");
        schemas.records().forEach(records::set);
        return document;
    }

    private ObjectNode operation(Form form) throws JsonProcessingException {
        ObjectNode operation =
                NODES.objectNode().put("operationId", form.name()).put("summary", form.tells());
        parameters(form, operation.putArray("parameters"));
        ObjectNode responses = operation.putObject("responses");
        ObjectNode good = responses.putObject("200").put("description", form.tells());
        good.putObject("content").set(form.type(), answer(form));
        if (form.isOfOne()) {
            ObjectNode moved = responses.putObject("301").put("description", "It has another name now");
            schema(moved.putObject("headers").putObject("Location"), "Its address", "string");
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
            ObjectNode slug =
                    parameters.addObject().put("name", "slug").put("in", "path").put("required", true);
            schema(slug, "Its name in addresses", "string");
            if (slugs.containsKey(form.folder())) {
                slug.put("example", slugs.get(form.folder()));
            }
        }
        if (form.hasRole()) {
            ObjectNode role = parameters.addObject().put("name", "role").put("in", "query");
            schema(role, "The slug of one role: its figures alone", "string");
        }
        if (form.hasFirst()) {
            ObjectNode first = parameters.addObject().put("name", "first").put("in", "query");
            schema(first, "So many entries and no more", "integer").put("minimum", 1);
        }
    }

    private static ObjectNode schema(ObjectNode of, String description, String type) {
        return of.put("description", description).putObject("schema").put("type", type);
    }

    private ObjectNode answer(Form form) throws JsonProcessingException {
        ObjectNode answer = NODES.objectNode();
        answer.set(
                "schema", form.record() == null ? NODES.objectNode().put("type", "string") : schemas.of(form.record()));
        String real = answers.get(form.name());
        if (real != null || form.isWhole()) {
            String address = form.example(slugs.get(form.folder()));
            ObjectNode example = answer.putObject("examples").putObject("real").put("summary", address);
            if (real == null) {
                example.put("externalValue", server + address);
            } else if (form.record() == null) {
                example.put("value", real);
            } else {
                example.set("value", JSON.readTree(real));
            }
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
