package io.rolebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What schema.org defines, as {@code src/bench/vocabulary} wrote it down. */
final class Vocabulary {

    private static final Path FILE = Path.of("src/test/resources/schema-org/vocabulary.tsv");

    private record Type(List<String> parents, List<String> properties) {}

    private final Map<String, Type> types = new HashMap<>();

    static Vocabulary read() {
        Vocabulary vocabulary = new Vocabulary();
        try {
            for (String line : Files.readAllLines(FILE)) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\t", -1);
                    vocabulary.types.put(parts[0], new Type(words(parts[1]), words(parts[2])));
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

    boolean has(String type) {
        return types.containsKey(type);
    }

    /** Its own properties and those of all its supertypes; what an action asks for is its property with "-input" behind it. */
    Set<String> properties(String type) {
        Set<String> properties = new HashSet<>();
        Type known = types.get(type);
        if (known != null) {
            properties.addAll(known.properties());
            known.parents().forEach(parent -> properties.addAll(properties(parent)));
        }
        return properties;
    }
}
