package io.rolebook.resume;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say little in a résumé, and what says more. */
final class VagueWords {

    private static final Map<String, String> BETTER = read();
    private static final Vocabulary WORDS = new Vocabulary();

    static {
        BETTER.keySet().forEach(words -> WORDS.add(words, words));
    }

    /** @param better what says more */
    record Vague(String words, String better) {}

    private VagueWords() {}

    private static Map<String, String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                VagueWords.class.getResourceAsStream("/resume/vague-words.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("|"))
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Vague> in(PastedText text) {
        return WORDS.in(text).entrySet().stream()
                .map(found -> new Vague(first(found.getValue()), BETTER.get(found.getKey())))
                .toList();
    }

    private static String first(Set<String> spellings) {
        return spellings.iterator().next();
    }
}
