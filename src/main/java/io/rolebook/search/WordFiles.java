package io.rolebook.search;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;

/** Reads the files of words in {@code src/main/resources/search}. A line that begins with # is a comment. */
final class WordFiles {

    private WordFiles() {}

    private static InputStream file(String name) {
        return WordFiles.class.getResourceAsStream("/search/" + name);
    }

    static List<String> lines(String name) {
        try {
            return WordlistLoader.getLines(file(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words with spaces between them. */
    static CharArraySet words(String name) {
        return new CharArraySet(List.of(String.join(" ", lines(name)).split(" ")), false);
    }

    /** Lines of the form {@code key: phrase, phrase}, in their order. */
    static Map<String, List<String>> phrases(String name) {
        return lines(name).stream()
                .map(line -> line.split(": "))
                .collect(toMap(
                        line -> line[0],
                        line -> List.of(line[1].split(", ")),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** In Solr's format. */
    static SynonymMap synonyms(String name) {
        try {
            SolrSynonymParser parser = new SolrSynonymParser(true, true, new WhitespaceAnalyzer());
            parser.parse(new InputStreamReader(file(name), StandardCharsets.UTF_8));
            return parser.build();
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Words of one stem a line, which comes first. */
    static StemmerOverrideMap stems(String name) {
        StemmerOverrideFilter.Builder stems = new StemmerOverrideFilter.Builder();
        for (String line : lines(name)) {
            String[] words = line.split(", ");
            for (String word : words) {
                stems.add(word, words[0]);
            }
        }
        try {
            return stems.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
