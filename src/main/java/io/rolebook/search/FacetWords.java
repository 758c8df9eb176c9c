package io.rolebook.search;

import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.WordlistLoader;

/** The words of a question that ask for a facet of a role, by the groups in {@code facet-words.txt}. */
record FacetWords(Facet facet, List<Group> groups) {

    private static final List<Group> GROUPS = read();

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

    private static List<Group> read() {
        List<Group> groups = new ArrayList<>();
        try {
            for (String line : WordlistLoader.getLines(
                    FacetWords.class.getResourceAsStream("/search/facet-words.txt"), StandardCharsets.UTF_8)) {
                String[] facet = line.split(": ");
                for (String words : facet[1].split(", ")) {
                    groups.add(Group.of(facet[0], words));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return groups;
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
