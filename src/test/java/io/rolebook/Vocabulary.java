package io.rolebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What schema.org defines, as {@code src/bench/vocabulary} wrote it down. */
final class Vocabulary {

    private static final Set<String> INPUT = Set.of("PropertyValueSpecification", "Text");

    private static final Path FILE = Path.of("src/test/resources/schema-org/vocabulary.tsv");

    private record Type(List<String> parents, Map<String, Set<String>> properties) {}

    private final Map<String, Type> types = new HashMap<>();

    static Vocabulary read() {
        Vocabulary vocabulary = new Vocabulary();
        try {
            for (String line : Files.readAllLines(FILE)) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\t", -1);
                    vocabulary.types.put(parts[0], new Type(words(parts[1]), ranges(parts[2])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vocabulary;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** From {@code name:Text url:Text|URL}. */
    private static Map<String, Set<String>> ranges(String text) {
        return words(text).stream()
                .map(property -> property.split(":"))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Set.of(parts[1].split("\\|"))));
    }

    boolean has(String type) {
        return types.containsKey(type);
    }

    boolean isA(String type, String other) {
        return type.equals(other)
                || has(type) && types.get(type).parents().stream().anyMatch(parent -> isA(parent, other));
    }

    /**
     * What a property of a type, its own or a supertype's, may have as its value; nothing if there is no such property. What
     * an action asks for is its property with "-input" behind it.
     */
    Set<String> ranges(String type, String property) {
        if (property.endsWith("-input")) {
            return ranges(type, property.replaceFirst("-input$", "")).isEmpty() ? Set.of() : INPUT;
        }
        if (!has(type)) {
            return Set.of();
        }
        Set<String> own = types.get(type).properties().get(property);
        return own != null
                ? own
                : types.get(type).parents().stream()
                        .flatMap(parent -> ranges(parent, property).stream())
                        .collect(Collectors.toSet());
    }
}
