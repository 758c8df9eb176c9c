package io.rolebook.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Other words for what people type. */
final class Synonyms {

    private static final float SAME = 0.9f;
    private static final float NEAR = 0.4f;

    private static final Set<String> PEOPLE = Set.of("developer", "dev", "engineer", "eng", "programmer", "coder");
    private static final Map<String, List<Form>> BY_WORD = new HashMap<>();

    static {
        for (String line : WordList.lines("synonyms.txt")) {
            String[] same = line.split(" = ");
            String[] near = line.split(" ~ ");
            if (same.length == 2) {
                add(same[0], same[1], SAME);
            } else {
                add(near[0], near[1], NEAR);
                add(near[1], near[0], NEAR);
            }
        }
    }

    private Synonyms() {}

    private static void add(String word, String other, float weight) {
        List<String> stems = Stream.of(other.split(" ")).map(Words::stem).toList();
        BY_WORD.computeIfAbsent(Words.stem(word), key -> new ArrayList<>()).add(new Form(stems, weight));
    }

    static List<Form> of(String stem) {
        return BY_WORD.getOrDefault(stem, List.of());
    }

    /** Whether it is a word for somebody who writes programs, which says little beside the name of a tool. */
    static boolean isPerson(String word) {
        return PEOPLE.contains(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }
}
