package io.rolebook.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Jobs that no list of titles has, by the code of the occupation nearest to them: {@code unnamed-jobs.txt}. */
final class UnnamedJobs {

    private static final Map<String, List<String>> BY_OCCUPATION = WordFiles.phrases("unnamed-jobs.txt");

    private static final Set<String> NAMES = BY_OCCUPATION.values().stream()
            .flatMap(List::stream)
            .map(TextTerms::name)
            .collect(Collectors.toSet());

    private UnnamedJobs() {}

    /** Whether words are the name of one. */
    static boolean isName(List<Word> words) {
        return NAMES.contains(TextTerms.name(NameQuery.text(words)));
    }

    /** Their names, or none. */
    static List<String> nearTo(String occupation) {
        return BY_OCCUPATION.getOrDefault(occupation, List.of());
    }
}
