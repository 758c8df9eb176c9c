package io.rolebook.search;

import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words of a question that ask for a facet of a role, by the groups in {@code facet-words.txt}. */
record FacetWords(Facet facet, List<Group> groups) {

    private static final List<Group> GROUPS = WordFiles.phrases("facet-words.txt").entrySet().stream()
            .flatMap(facet -> facet.getValue().stream().map(words -> Group.of(facet.getKey(), words)))
            .toList();

    /** @param topical whether its words also say what is looked for */
    private record Group(Facet facet, List<String> stems, boolean topical) {

        static Group of(String facet, String words) {
            List<String> stems = TextTerms.of(TextAnalyzer.WHOLE_STEMS, words);
            return new Group(Term.of(Facet.values(), facet), stems, words.startsWith("*"));
        }

        boolean isIn(List<Word> words) {
            List<String> left = new ArrayList<>();
            words.forEach(word -> left.add(word.stem()));
            return stems.stream().allMatch(left::remove);
        }
    }

    /** The facet of the longest group whose words are all there; other groups of the same facet go with it. */
    static FacetWords in(List<Word> words) {
        List<Group> found = GROUPS.stream().filter(group -> group.isIn(words)).toList();
        Facet facet = found.stream()
                .max(Comparator.comparing(group -> group.stems().size()))
                .map(Group::facet)
                .orElse(null);
        return new FacetWords(
                facet, found.stream().filter(group -> group.facet() == facet).toList());
    }

    static boolean isOne(Word word) {
        return GROUPS.stream().anyMatch(group -> group.stems().contains(word.stem()));
    }

    /** Whether the word asks for the facet. */
    boolean contain(Word word) {
        return groups.stream().anyMatch(group -> group.stems().contains(word.stem()));
    }

    /** Whether it also says what is looked for. */
    boolean isTopical(Word word) {
        return groups.stream()
                .anyMatch(group -> group.topical() && group.stems().contains(word.stem()));
    }
}
