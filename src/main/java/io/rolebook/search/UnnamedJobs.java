package io.rolebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.WordlistLoader;

/** Jobs that no list of titles has, by the code of the occupation nearest to them: {@code unnamed-jobs.txt}. */
final class UnnamedJobs {

    private static final Map<String, List<String>> BY_OCCUPATION = read();

    private static final Set<String> NAMES = BY_OCCUPATION.values().stream()
            .flatMap(List::stream)
            .map(TextTerms::name)
            .collect(Collectors.toSet());

    private UnnamedJobs() {}

    private static Map<String, List<String>> read() {
        try {
            return WordlistLoader.getLines(
                            UnnamedJobs.class.getResourceAsStream("/search/unnamed-jobs.txt"), StandardCharsets.UTF_8)
                    .stream()
                    .map(line -> line.split(": "))
                    .collect(Collectors.toMap(line -> line[0], line -> List.of(line[1].split(", "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether words are the name of one. */
    static boolean isName(List<Word> words) {
        return NAMES.contains(TextTerms.name(NameQuery.text(words)));
    }

    /** Their names, or none. */
    static List<String> nearTo(String occupation) {
        return BY_OCCUPATION.getOrDefault(occupation, List.of());
    }
}
