package io.rolebook.content.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of one file as JSON, with the place of each by JSON pointer, and the file's problems.
 *
 * @param lost keys whose values could not be read, or not to their end
 */
public record FrontMatter(JsonNode json, Places places, Set<String> lost, Problems problems) {

    /** The facts of a file, or nothing and at least one problem; for each key that is lost there is a problem too. */
    public static Optional<FrontMatter> read(SourceFile file, Problems problems) {
        return Yaml.read(file.frontMatter(), problems);
    }

    /** Of a file whose facts cannot be read. */
    public static FrontMatter none(Problems problems) {
        return new FrontMatter(JsonNodeFactory.instance.objectNode(), new Places(), Set.of(), problems);
    }

    /** Reports what is wrong with the value at the pointer. */
    public void error(String pointer, String what, String mend) {
        problems.error(places.valueAt(pointer), what, mend);
    }

    /** Reports what is wrong with the key at the pointer. */
    public void errorAtKey(String pointer, String what, String mend) {
        problems.error(places.keyAt(pointer), what, mend);
    }

    /** @param rule as in {@link Problems#warning} */
    public void warning(String rule, String pointer, String what, String mend) {
        problems.warning(rule, places.valueAt(pointer), what, mend);
    }

    /** Reports a figure without a source, as {@link Problems#figure}. */
    public void figure(String pointer, String what, String mend) {
        problems.figure(places.valueAt(pointer), what, mend);
    }

    /** The texts among the facts by their pointers, in the order of the file. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        gather(json, "", texts);
        return texts;
    }

    private static void gather(JsonNode node, String pointer, Map<String, String> texts) {
        if (node.isTextual()) {
            texts.put(pointer, node.asText());
        }
        node.properties().forEach(field -> gather(field.getValue(), pointer(pointer, field.getKey()), texts));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            gather(node.get(i), pointer + "/" + i, texts);
        }
    }

    /** The pointer of a key within the group at another pointer. */
    static String pointer(String group, String key) {
        return group + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /** The key that the value at a pointer belongs to; items of a list belong to the list's, and all to "front matter". */
    public static String key(String pointer) {
        String[] parts = pointer.split("/");
        for (int i = parts.length - 1; i > 0; i--) {
            if (!parts[i].chars().allMatch(Character::isDigit)) {
                return parts[i];
            }
        }
        return "front matter";
    }
}
