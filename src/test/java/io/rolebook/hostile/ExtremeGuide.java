package io.rolebook.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rolebook.content.Sample;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The sample guide and, beside each of its files, one copy for every fact and every extreme value: whatever the check lets
 * through of these, the guide has to show.
 */
final class ExtremeGuide {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LONG = "Word and ".repeat(400) + "end";

    /** Values at the ends of what a schema could allow, and a little beyond. */
    private static final List<JsonNode> NUMBERS = values(
            0, 1, -1, 60, 1900, 2199, 100_000_000, Integer.MAX_VALUE, 9_999_999_999_999L, new BigDecimal("-99.99"));

    private static final List<JsonNode> TEXTS = values(
            "RMB",
            "XXX",
            "0001-01-01",
            "9999-12-31",
            "2026-02-30",
            "0000",
            "60-0",
            "xx",
            "ar",
            "-",
            "https://[",
            "https://example.org/\u00e4?q=\"<'",
            "a\nb",
            "a\u0007b",
            "a\uFFFEb",
            "\uD83D\uDE80",
            ")(",
            LONG);

    /** They say which page the file is or answers for, so that a copy would be refused for these alone. */
    private static final Set<String> OWN =
            Set.of("redirects", "aliases", "hidden-aliases", "changes", "withdrawn", "tables");

    private final Path folder;
    private int written;

    private ExtremeGuide(Path folder) {
        this.folder = folder;
    }

    /** How many copies were written beside the sample. */
    static int write(Path folder) throws IOException {
        ExtremeGuide guide = new ExtremeGuide(folder);
        Sample.copy(folder);
        try (Stream<Path> files = Files.walk(Sample.CONTENT)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md") && !path.endsWith("guide.md"))
                    .sorted()
                    .toList()) {
                guide.copies(file);
            }
        }
        return guide.written;
    }

    private void copies(Path file) throws IOException {
        String[] parts = Files.readString(file).split("(?m)^---\\n", 3);
        ObjectNode facts = JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(parts[1]));
        for (String pointer : leaves("", facts, new ArrayList<>())) {
            for (JsonNode extreme : facts.at(pointer).isNumber() ? NUMBERS : TEXTS) {
                ObjectNode changed = facts.deepCopy();
                changed.remove(OWN.stream()
                        .filter(own -> !pointer.startsWith("/" + own))
                        .toList());
                replace(changed, pointer, extreme);
                String name = file.getFileName().toString().replace(".md", "-" + written++ + ".md");
                Files.writeString(
                        folder.resolve(Sample.CONTENT.relativize(file)).resolveSibling(name),
                        "---\n" + JSON.writeValueAsString(changed) + "\n---\n" + parts[2]);
            }
        }
    }

    private static List<JsonNode> values(Object... values) {
        return Stream.of(values).<JsonNode>map(JSON::valueToTree).toList();
    }

    /** Of a list only the first entry, and of its entries that are groups those that have other keys. */
    private static List<String> leaves(String pointer, JsonNode node, List<String> found) {
        if (node.isValueNode()) {
            found.add(pointer);
        }
        node.properties().forEach(field -> leaves(pointer + "/" + field.getKey(), field.getValue(), found));
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            List<String> keys = new ArrayList<>();
            node.get(i).fieldNames().forEachRemaining(keys::add);
            if (seen.add(keys)) {
                leaves(pointer + "/" + i, node.get(i), found);
            }
        }
        return found;
    }

    private static void replace(JsonNode root, String pointer, JsonNode value) {
        int last = pointer.lastIndexOf('/');
        JsonNode around = root.at(pointer.substring(0, last));
        String key = pointer.substring(last + 1);
        if (around instanceof ObjectNode object) {
            object.set(key, value);
        } else if (around instanceof ArrayNode array) {
            array.set(Integer.parseInt(key), value);
        }
    }
}
