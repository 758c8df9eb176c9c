package io.rolebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;

/** The stems of words that the English stemmer would cut to the stem of a word of another meaning. */
final class Stems {

    static final StemmerOverrideFilter.StemmerOverrideMap GIVEN = read();

    private Stems() {}

    private static StemmerOverrideFilter.StemmerOverrideMap read() {
        StemmerOverrideFilter.Builder stems = new StemmerOverrideFilter.Builder();
        try {
            for (String line : WordlistLoader.getLines(
                    Stems.class.getResourceAsStream("/search/stems.txt"), StandardCharsets.UTF_8)) {
                String[] words = line.split(", ");
                for (String word : words) {
                    stems.add(word, words[0]);
                }
            }
            return stems.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
