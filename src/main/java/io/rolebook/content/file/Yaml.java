package io.rolebook.content.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads YAML 1.2 as JSON and remembers where every key and every value stands. Jackson's own location-aware reader knows
 * values only, and a misspelled key is at the key.
 */
final class Yaml {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A file with more mistakes of YAML than this is none. */
    private static final int MOST_MISTAKES = 20;

    private final TopLevelKeys keys;
    private final Problems problems;
    private final Places places = new Places();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Yaml(String text, Problems problems) {
        this.keys = new TopLevelKeys(text);
        this.problems = problems;
    }

    static Optional<FrontMatter> read(String text, Problems problems) {
        String plain = PlainSpaces.in(text, problems);
        CutValues.check(plain, problems);
        Yaml yaml = new Yaml(plain, problems);
        yaml.firstKey();
        try {
            return yaml.compose().flatMap(yaml::facts);
        } catch (YamlEngineException e) {
            problems.error(SourceFile.inFacts(0, 0), "the front matter is not YAML", "remove unusual characters");
        } catch (StackOverflowError e) {
            problems.error(SourceFile.inFacts(0, 0), "the front matter is nested too deeply", "facts need few levels");
        }
        return Optional.empty();
    }

    /** A first key that is indented would have the fault of all keys below it. */
    private void firstKey() {
        int line = keys.indentedFirst();
        if (line >= 0) {
            problems.error(SourceFile.inFacts(line, 0), YamlMistake.INDENTED, YamlMistake.TOGETHER);
            keys.unindent(line);
        }
    }

    /** The YAML as nodes, or nothing and a problem; what a mistake stands in is left out of the next attempt. */
    private Optional<Node> compose() {
        for (int mistakes = 0; mistakes < MOST_MISTAKES; mistakes++) {
            String text = keys.toString();
            LoadSettings settings = LoadSettings.builder()
                    .setAllowDuplicateKeys(true)
                    .setUseMarks(true)
                    // All in one piece: the reader fails on a character of two units that a piece's end cuts in two
                    .setBufferSize(text.length() + 1)
                    .build();
            try {
                Optional<Node> root = new Compose(settings).composeString(text);
                if (root.isEmpty()) {
                    noFacts(SourceFile.inFacts(0, 0));
                }
                return root;
            } catch (MarkedYamlEngineException e) {
                YamlMistake mistake = YamlMistake.find(text, e);
                problems.error(SourceFile.inFacts(mistake.line(), mistake.column()), mistake.what(), mistake.mend());
                if (!keys.blank(mistake.line()) || keys.isEmpty()) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<FrontMatter> facts(Node root) {
        if (root instanceof MappingNode facts) {
            return Optional.of(new FrontMatter(object("", facts), places, Set.copyOf(keys.blanked()), problems));
        }
        noFacts(position(root));
        return Optional.empty();
    }

    private void noFacts(Position at) {
        problems.error(at, "the front matter holds no facts", "write one 'key: value' a line");
    }

    /** @param key where its key stands, or null in a list */
    private JsonNode json(String pointer, Position key, Node node) {
        places.put(pointer, key, position(node));
        boolean isAgain = !seen.add(node);
        if (isAgain || node.getAnchor().isPresent()) {
            problems.error(
                    position(node),
                    "YAML anchors and aliases are not understood here",
                    "put a value that starts with '&' or '*' in quotes");
        }
        if (node instanceof ScalarNode scalar) {
            ControlCharacters.check(scalar.getValue(), position(node), problems);
            return YamlScalar.json(scalar);
        }
        if (isAgain) {
            return JSON.nullNode();
        }
        if (node instanceof MappingNode mapping) {
            return object(pointer, mapping);
        }
        ArrayNode array = JSON.arrayNode();
        for (Node item : ((SequenceNode) node).getValue()) {
            array.add(json(pointer + "/" + array.size(), null, item));
        }
        return array;
    }

    private ObjectNode object(String pointer, MappingNode mapping) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            Position at = position(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.error(at, "a key must be a word", "write 'key: value'");
                continue;
            }
            String name = key.getValue();
            String place = FrontMatter.pointer(pointer, name);
            if (places.has(place)) {
                int before = places.keyAt(place).line();
                problems.error(at, "'" + name + "' stands twice", "it is already on line " + before + "; keep one");
                continue;
            }
            object.set(name, json(place, at, tuple.getValueNode()));
        }
        return object;
    }

    private static Position position(Node node) {
        return node.getStartMark()
                .map(mark -> SourceFile.inFacts(mark.getLine(), mark.getColumn()))
                .orElse(SourceFile.inFacts(0, 0));
    }
}
