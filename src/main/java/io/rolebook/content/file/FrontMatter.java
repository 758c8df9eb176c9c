package io.rolebook.content.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of one file as JSON, with the place of each; places are asked for by JSON pointer.
 *
 * @param lost keys whose values could not be read, or not to their end
 */
public record FrontMatter(JsonNode json, Places places, Set<String> lost) {

    /** Of a file whose facts cannot be read. */
    public static final FrontMatter NONE =
            new FrontMatter(JsonNodeFactory.instance.objectNode(), new Places(), Set.of());

    /** The facts of a file, or nothing and at least one problem; for each key that is lost there is a problem too. */
    public static Optional<FrontMatter> read(SourceFile file, Problems problems) {
        return Yaml.read(file.frontMatter(), file.frontMatterLine(), problems);
    }

    /** Where the value stands, or the nearest one around it. */
    public Position valueAt(String pointer) {
        return places.valueAt(pointer);
    }

    /** Where the key stands, or the nearest value around it. */
    public Position keyAt(String pointer) {
        return places.keyAt(pointer);
    }

    /** Where the key stands within the group at the pointer. */
    public Position keyAt(String group, String key) {
        return keyAt(group + "/" + escaped(key));
    }

    /** A key as a part of a pointer. */
    static String escaped(String key) {
        boolean isPlain = key.indexOf('~') < 0 && key.indexOf('/') < 0;
        return isPlain ? key : key.replace("~", "~0").replace("/", "~1");
    }
}
