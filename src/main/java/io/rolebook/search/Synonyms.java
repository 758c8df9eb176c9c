package io.rolebook.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;

/** The two lists of synonyms, in Solr's format. */
final class Synonyms {

    /** Words that are another word, in content and in questions. */
    static final SynonymMap SAME = read("synonyms.txt");
    /** Words that mean nearly the same: added to a question, with a boost below 1. */
    static final SynonymMap RELATED = read("related-words.txt");

    private Synonyms() {}

    private static SynonymMap read(String list) {
        try (Reader rules =
                new InputStreamReader(Synonyms.class.getResourceAsStream("/search/" + list), StandardCharsets.UTF_8)) {
            SolrSynonymParser parser = new SolrSynonymParser(true, true, new WhitespaceAnalyzer());
            parser.parse(rules);
            return parser.build();
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(list, e);
        }
    }
}
