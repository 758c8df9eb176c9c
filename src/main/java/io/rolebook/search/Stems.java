package io.rolebook.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Words without their endings. Finding a stem costs more than all else, and most words come again: they are remembered. */
final class Stems extends TokenFilter {

    private static final int MOST = 50_000;
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute kept = addAttribute(KeywordAttribute.class);

    Stems(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!kept.isKeyword()) {
            String stem = Words.stem(term.toString());
            term.setEmpty().append(stem);
        }
        return true;
    }

    static String of(String word) {
        String known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        if (KNOWN.size() < MOST) {
            KNOWN.put(word, stemmer.getCurrent());
        }
        return stemmer.getCurrent();
    }
}
