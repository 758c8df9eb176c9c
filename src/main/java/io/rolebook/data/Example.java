package io.rolebook.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/**
 * A real answer of the guide.
 *
 * @param slug of the role or skill that it is about, or null
 * @param address that gives it
 * @param answer null where it is too large to be shown: then it is at its address
 */
record Example(String slug, String address, String answer) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As OpenAPI has it. */
    ObjectNode described(String server, boolean isJson) {
        ObjectNode described = JsonNodeFactory.instance.objectNode().put("summary", address);
        if (answer == null) {
            return described.put("externalValue", server + address);
        }
        try {
            return isJson ? described.set("value", JSON.readTree(answer)) : described.put("value", answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
