package io.rolebook.search;

import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_ALL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_WORD_PARTS;

import java.io.Reader;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.boost.DelimitedBoostTokenFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.FingerprintFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/** Turns text into terms. Content and questions go through the same filters, so that they meet in the index. */
final class TextAnalyzer extends Analyzer {

    private static final int WHOLE = CATENATE_ALL;
    private static final int PARTS = GENERATE_WORD_PARTS | GENERATE_NUMBER_PARTS;
    private static final int BETWEEN_TEXTS = 100;
    /** Words that are another word, in content and in questions. */
    private static final SynonymMap SYNONYMS = WordFiles.synonyms("synonyms.txt");
    /** Words that mean nearly the same: added to a question, with a boost below 1. */
    private static final SynonymMap RELATED_WORDS = WordFiles.synonyms("related-words.txt");
    /** Of words that the English stemmer would cut to the stem of a word of another meaning. */
    private static final StemmerOverrideMap STEMS = WordFiles.stems("stems.txt");

    private static final NormalizeCharMap CHARACTERS = characters();

    /** Words as written, without endings cut: "front-end" is frontend, front and end. */
    static final Analyzer WORDS = new TextAnalyzer(words -> compounds(words, WHOLE | PARTS));
    /** "front-end" is front and end. */
    static final Analyzer WORD_PARTS = new TextAnalyzer(words -> compounds(words, PARTS));
    /** "front-end" is frontend. */
    static final Analyzer WHOLE_WORDS = new TextAnalyzer(words -> compounds(words, WHOLE));

    static final Analyzer WHOLE_STEMS = new TextAnalyzer(words -> stems(compounds(words, WHOLE)));
    /** Stems of content, with synonyms. */
    static final Analyzer CONTENT =
            new TextAnalyzer(words -> stems(stop(compounds(same(words), WHOLE | PARTS), StopWords.ENGLISH)));
    /** Stems of a question: as for content, with related words beside them. */
    static final Analyzer QUESTION =
            new TextAnalyzer(words -> stems(stop(compounds(related(same(words)), WHOLE | PARTS), StopWords.ENGLISH)));
    /** The beginnings of words that are long enough for a typing error. */
    static final Analyzer BEGINNINGS =
            new TextAnalyzer(words -> new EdgeNGramTokenFilter(compounds(words, WHOLE | PARTS), 5, 20, false));
    /** Each two neighbors as one word: "front end" is also frontend. */
    static final Analyzer NEIGHBORS = new TextAnalyzer(words -> stems(pairs(compounds(same(words), WHOLE))));
    /** A name as one term: its stems, sorted. */
    static final Analyzer NAME = new TextAnalyzer(words -> new FingerprintFilter(
            stems(stop(stop(compounds(same(words), WHOLE), StopWords.ENGLISH), StopWords.ASKING)),
            TextTerms.LONGEST_NAME,
            ' '));

    private final UnaryOperator<TokenStream> filters;

    private TextAnalyzer(UnaryOperator<TokenStream> filters) {
        this.filters = filters;
    }

    /** What joins a compound becomes "_", at which the tokenizer does not cut. */
    private static NormalizeCharMap characters() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        List.of("-", "/", "&", "*").forEach(joiner -> map.add(joiner, "_"));
        List.of("c", "C", "f", "F").forEach(letter -> {
            map.add(letter + "++", letter + "plusplus");
            map.add(letter + "#", letter + "sharp");
        });
        List.of(".net", ".Net", ".NET").forEach(net -> map.add(net, "dotnet"));
        List.of("asp.net", "ASP.NET").forEach(net -> map.add(net, "asp_net"));
        return map.build();
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(CHARACTERS, text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream letters = new LowerCaseFilter(new CJKBigramFilter(new CJKWidthFilter(tokens)));
        TokenStream words = new ASCIIFoldingFilter(new EnglishPossessiveFilter(letters));
        return new TokenStreamComponents(tokens, filters.apply(words));
    }

    /** Words of two texts of one field are far from each other. */
    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_TEXTS;
    }

    private static TokenStream compounds(TokenStream words, int output) {
        return new WordDelimiterGraphFilter(words, output, null);
    }

    private static TokenStream same(TokenStream words) {
        return new SynonymGraphFilter(words, SYNONYMS, false);
    }

    private static TokenStream related(TokenStream words) {
        return new DelimitedBoostTokenFilter(new SynonymGraphFilter(words, RELATED_WORDS, false), '|');
    }

    private static TokenStream stop(TokenStream words, CharArraySet stopWords) {
        return new StopFilter(words, stopWords);
    }

    private static TokenStream stems(TokenStream words) {
        return new PorterStemFilter(new StemmerOverrideFilter(words, STEMS));
    }

    private static TokenStream pairs(TokenStream words) {
        ShingleFilter pairs = new ShingleFilter(words, 2);
        pairs.setTokenSeparator("");
        return pairs;
    }
}
