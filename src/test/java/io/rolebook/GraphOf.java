package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;

/** A page's JSON-LD, as a program reads it. */
public record GraphOf(JsonNode root) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The guide's own addresses are left without the host that a test asks. */
    public static GraphOf page(Document page) {
        Elements scripts = page.select("script[type=application/ld+json]");
        assertThat(scripts).as(page.location()).hasSize(1);
        try {
            return new GraphOf(
                    JSON.readTree(scripts.first().data().replaceAll("\"https?://localhost(:\\d+)?(?=/)", "\"")));
        } catch (JsonProcessingException e) {
            throw new AssertionError(page.location(), e);
        }
    }

    /** Every object in it that is more than a reference, however deep. */
    public List<JsonNode> things() {
        List<JsonNode> things = new ArrayList<>();
        collect(root.get("@graph"), things);
        return things;
    }

    public List<JsonNode> things(String type) {
        return things().stream()
                .filter(thing -> type.equals(thing.path("@type").asText()))
                .toList();
    }

    /** The only thing of its type. */
    public JsonNode thing(String type) {
        assertThat(things(type)).as(type).hasSize(1);
        return things(type).get(0);
    }

    /** The ids of things that are told elsewhere. */
    public List<String> references() {
        return root.findParents("@id").stream()
                .filter(node -> node.size() == 1)
                .map(node -> node.get("@id").asText())
                .toList();
    }

    private static void collect(JsonNode node, List<JsonNode> things) {
        if (node.isObject() && !(node.size() == 1 && node.has("@id"))) {
            things.add(node);
        }
        node.forEach(child -> collect(child, things));
    }
}
