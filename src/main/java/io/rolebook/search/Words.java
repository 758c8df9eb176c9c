package io.rolebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;

/** How text becomes words: in lower case, without accents, with "c++", "node.js" and "ci/cd" as words of their own. */
final class Words {

    private static final CharArraySet STOP = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;

    /** Whose stem is another word. */
    private static final Set<String> UNSTEMMED = Set.of("going", "goes", "reaction", "reactive");

    /** Words as they are written. */
    static final Analyzer PLAIN = analyzer(words -> words);

    /** Stems, without the words that say nothing. */
    static final Analyzer STEMS = analyzer(words -> new Stems(new StopFilter(words, STOP)));

    /** All beginnings of each word. */
    static final Analyzer BEGINNINGS = analyzer(words -> new EdgeNGramTokenFilter(words, 1, 16, true));

    /** All beginnings of a whole name. */
    static final Analyzer STARTS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer whole = new KeywordTokenizer();
            return new TokenStreamComponents(whole, new EdgeNGramTokenFilter(whole, 1, 40, true));
        }
    };

    /** Each three letters in a row, for finding what is spelled a little like something else. */
    static final Analyzer TRIGRAMS = analyzer(words -> new NGramTokenFilter(words, 3, 3, false));

    private Words() {}

    private static Analyzer analyzer(UnaryOperator<TokenStream> filters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return components(filters);
            }
        };
    }

    private static Analyzer.TokenStreamComponents components(UnaryOperator<TokenStream> filters) {
        Tokenizer tokens = CharTokenizer.fromTokenCharPredicate(Words::isPartOfWord);
        TokenStream words = new Compounds(new ASCIIFoldingFilter(new LowerCaseFilter(tokens)));
        return new Analyzer.TokenStreamComponents(tokens, filters.apply(words));
    }

    /** Words and their stems, for marking both; of the words only those that are let through. */
    static Analyzer.TokenStreamComponents both(UnaryOperator<TokenStream> some) {
        return components(words -> new RemoveDuplicatesTokenFilter(
                new Stems(new KeywordRepeatFilter(new StopFilter(some.apply(words), STOP)))));
    }

    private static boolean isPartOfWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || Compounds.joins(c);
    }

    static boolean isStop(String word) {
        return STOP.contains(word);
    }

    static String stem(String word) {
        return UNSTEMMED.contains(word) ? word : Stems.of(word);
    }

    /** The words of a text, each with its parts if it is made of several. */
    static List<Compounds.Word> of(String text) {
        List<Compounds.Word> words = new ArrayList<>();
        for (String run : text.split("[^\\p{L}\\p{Nd}\\p{Mn}" + Compounds.JOINING + "]+")) {
            Compounds.Word word = Compounds.word(fold(run));
            if (!word.whole().isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Gives every stem of a text, and says how many words it has, of which those made of several have several stems. */
    static int stems(String text, Consumer<String> stems) {
        int count = 0;
        try (TokenStream words = STEMS.tokenStream("", text)) {
            CharTermAttribute stem = words.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                stems.accept(stem.toString());
                count += step.getPositionIncrement() > 0 ? 1 : 0;
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count;
    }

    /** A text in lower case, without accents and marks, its words one space apart. */
    static String plain(String text) {
        return of(text).stream().map(Compounds.Word::whole).collect(Collectors.joining(" "));
    }

    private static String fold(String run) {
        String lower = run.toLowerCase(Locale.ROOT);
        char[] folded = new char[lower.length() * 4];
        int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
        return new String(folded, 0, length);
    }
}
