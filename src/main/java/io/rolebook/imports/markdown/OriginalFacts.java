package io.rolebook.imports.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The front matter of another program: YAML between {@code ---} (Jekyll, Docusaurus, Astro, Hugo) or TOML between
 * {@code +++} (Hugo).
 *
 * @param values by key in lower case; of a list its first value
 * @param lines how many lines of the file it takes
 */
record OriginalFacts(Map<String, String> values, int lines) {

    private static final Pattern LINE = Pattern.compile("^([\\w-]+)\\s*[:=]\\s*(.*?)\\s*$");

    static OriginalFacts read(List<String> file) {
        String fence = file.isEmpty() ? "" : file.get(0).strip();
        if (fence.equals("---") || fence.equals("+++")) {
            for (int i = 1; i < file.size(); i++) {
                if (file.get(i).strip().equals(fence)) {
                    List<String> lines = file.subList(1, i);
                    return new OriginalFacts(fence.equals("---") ? yaml(lines) : lineByLine(lines), i + 1);
                }
            }
        }
        return new OriginalFacts(Map.of(), 0);
    }

    /** The value of the first of these keys that has one. */
    Optional<String> first(String... keys) {
        return Arrays.stream(keys)
                .map(key -> values.getOrDefault(key, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Map<String, String> yaml(List<String> lines) {
        try {
            Object read = new Load(LoadSettings.builder().build()).loadFromString(String.join("\n", lines));
            Map<String, String> values = new HashMap<>();
            if (read instanceof Map<?, ?> map) {
                map.forEach((key, value) -> put(values, String.valueOf(key), value));
            }
            return values;
        } catch (YamlEngineException e) {
            return lineByLine(lines);
        }
    }

    private static void put(Map<String, String> values, String key, Object value) {
        Object first = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
        if (first instanceof String || first instanceof Boolean || first instanceof Number) {
            values.put(key.toLowerCase(Locale.ROOT), String.valueOf(first));
        }
    }

    /** The plain keys in front of the first table; all that is left to do with YAML that cannot be read. */
    private static Map<String, String> lineByLine(List<String> lines) {
        Map<String, String> values = new HashMap<>();
        for (String line : new ArrayList<>(lines)) {
            if (line.startsWith("[")) {
                break;
            }
            Matcher pair = LINE.matcher(line);
            if (pair.matches()) {
                String value = pair.group(2).replaceFirst("^\\[\\s*", "").replaceFirst("\\s*]$", "");
                put(values, pair.group(1), value.replaceFirst("^([\"'])(.*?)\\1.*$", "$2"));
            }
        }
        return values;
    }
}
