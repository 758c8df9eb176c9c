package io.rolebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The terms of a text. */
final class TextTerms {

    /** A longer name is not searched for as a whole. */
    static final int LONGEST_NAME = 200;

    private TextTerms() {}

    /** Text with composed letters. Content and questions pass through it before any analysis. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A name as one term, independent of the order and the endings of its words; empty if it has none. */
    static String name(String text) {
        return String.join("", of(TextAnalyzer.NAME, text));
    }

    /** A name as one term: its words as written, without spaces and hyphens. */
    static String nameAsWritten(String text) {
        String name = String.join("", of(TextAnalyzer.WHOLE_WORDS, text.replace(" ", "")));
        return name.length() > LONGEST_NAME ? "" : name;
    }

    static List<String> of(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
