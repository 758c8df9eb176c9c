package io.rolebook.content.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A single value of YAML as JSON: a number only where it is written as one, and otherwise the text as it stands. */
final class YamlScalar {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]*)?");

    /** What is as short as this may be a name, which many files share. */
    private static final int LONGEST_NAME = 24;

    private YamlScalar() {}

    static JsonNode json(ScalarNode node) {
        String value = node.getValue();
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(value.equals("true"));
        }
        if (tag.equals(Tag.INT) && WHOLE.matcher(value).matches()) {
            return JSON.numberNode(Long.parseLong(value));
        }
        if (tag.equals(Tag.FLOAT)
                && value.length() <= 18
                && DECIMAL.matcher(value).matches()) {
            return JSON.numberNode(new BigDecimal(value));
        }
        return JSON.textNode(value.length() <= LONGEST_NAME ? value.intern() : value);
    }
}
