package io.rolebook.content.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
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
    private final int firstLine;
    private final Problems problems;
    private final Places places = new Places();
    private boolean isHopeless;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Yaml(String text, int firstLine, Problems problems) {
        this.keys = new TopLevelKeys(text);
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /** @param firstLine the line of the file on which the YAML begins */
    static Optional<FrontMatter> read(String text, int firstLine, Problems problems) {
        String plain = PlainSpaces.in(text, firstLine, problems);
        CutValues.check(plain, firstLine, problems);
        Yaml yaml = new Yaml(plain, firstLine, problems);
        yaml.firstKey();
        for (int mistakes = 0; mistakes < MOST_MISTAKES; mistakes++) {
            Optional<Node> root = yaml.compose();
            if (root.isPresent()) {
                return yaml.facts(root.get());
            }
            if (yaml.isHopeless) {
                break;
            }
        }
        return Optional.empty();
    }

    /** A first key that is indented would have the fault of all keys below it. */
    private void firstKey() {
        int line = keys.indentedFirst();
        if (line >= 0) {
            problems.error(new Position(firstLine + line, 1), YamlMistake.INDENTED, YamlMistake.TOGETHER);
            keys.unindent(line);
        }
    }

    /** The YAML as nodes, or nothing and a problem; what the problem stands in is left out of the next attempt. */
    private Optional<Node> compose() {
        String text = keys.toString();
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                .setUseMarks(true)
                // All in one piece: the reader fails on a character of two units that a piece's end cuts in two
                .setBufferSize(text.length() + 1)
                .build();
        Position start = new Position(firstLine, 1);
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                noFacts(start);
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            YamlMistake mistake = YamlMistake.find(text, e);
            mistake.report(firstLine, problems);
            isHopeless = !keys.blank(mistake.line()) || keys.isEmpty();
        } catch (YamlEngineException e) {
            hopeless(start, "the front matter is not YAML", "remove unusual characters");
        } catch (StackOverflowError e) {
            hopeless(start, "the front matter is nested too deeply", "facts need few levels");
        }
        return Optional.empty();
    }

    private Optional<FrontMatter> facts(Node root) {
        if (!(root instanceof MappingNode facts)) {
            noFacts(position(root));
            return Optional.empty();
        }
        JsonNode json = object(facts);
        places.trim();
        return Optional.of(new FrontMatter(json, places, Set.copyOf(keys.blanked())));
    }

    private void noFacts(Position at) {
        hopeless(at, "the front matter holds no facts", "write one 'key: value' a line");
    }

    private void hopeless(Position at, String what, String mend) {
        problems.error(at, what, mend);
        isHopeless = true;
    }

    /** @param key where its key stands, or null in a list */
    private JsonNode json(String name, Position key, Node node) {
        int place = places.open(name, key, position(node));
        JsonNode json = json(node);
        places.close(place);
        return json;
    }

    private JsonNode json(Node node) {
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
            return object(mapping);
        }
        ArrayNode array = JSON.arrayNode();
        for (Node item : ((SequenceNode) node).getValue()) {
            array.add(json(Integer.toString(array.size()), null, item));
        }
        return array;
    }

    private ObjectNode object(MappingNode mapping) {
        ObjectNode object = JSON.objectNode();
        Map<String, Position> keys = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Position at = position(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.error(at, "a key must be a word", "write 'key: value'");
                continue;
            }
            String name = key.getValue();
            Position before = keys.putIfAbsent(name, at);
            if (before != null) {
                problems.error(
                        at, "'" + name + "' stands twice", "it is already on line " + before.line() + "; keep one");
                continue;
            }
            object.set(name, json(FrontMatter.escaped(name), at, tuple.getValueNode()));
        }
        return object;
    }

    private Position position(Node node) {
        return node.getStartMark()
                .map(mark -> new Position(firstLine + mark.getLine(), mark.getColumn() + 1))
                .orElse(new Position(firstLine, 1));
    }
}
