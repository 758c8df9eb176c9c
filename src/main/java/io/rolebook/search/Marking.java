package io.rolebook.search;

import io.quarkus.qute.RawString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Marks the words that were looked for, in a whole text or in the sentences of it that have most of them. */
final class Marking {

    private static final String FIELD = "text";
    private static final int LENGTH = 180;

    private final FieldHighlighter whole;
    private final FieldHighlighter excerpt;

    Marking(Typed typed) {
        Query words = words(typed);
        Analyzer analyzer = new Resembling(typed.telling());
        whole = new Sentences(analyzer, new WholeBreakIterator()).having(words);
        excerpt = new Sentences(
                        analyzer,
                        LengthGoalBreakIterator.createClosestToLength(
                                BreakIterator.getSentenceInstance(Locale.ENGLISH), LENGTH, 0.5f))
                .having(words);
    }

    /** What to look for is prepared once for all texts of a page, and a text is only read, not made an index of its own. */
    private static final class Sentences extends UnifiedHighlighter {

        Sentences(Analyzer analyzer, BreakIterator breaks) {
            super(UnifiedHighlighter.builderWithoutSearcher(analyzer)
                    .withBreakIterator(() -> breaks)
                    .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
                    .withMaxNoHighlightPassages(1)
                    .withPassageRelevancyOverSpeed(false)
                    .withWeightMatches(false));
        }

        FieldHighlighter having(Query words) {
            return getFieldHighlighter(FIELD, words, extractTerms(words), 1);
        }
    }

    private static Query words(Typed typed) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (Word word : typed.telling()) {
            for (Form form : word.forms()) {
                form.stems().forEach(stem -> words.add(new TermQuery(new Term(FIELD, stem)), Occur.SHOULD));
            }
            if (word.isBeginning()) {
                words.add(new PrefixQuery(new Term(FIELD, word.text())), Occur.SHOULD);
            }
        }
        return words.build();
    }

    RawString whole(String text) {
        return marked(whole, text);
    }

    /** One or two sentences; the first if none has any of the words. */
    RawString excerpt(String text) {
        return marked(excerpt, text);
    }

    private RawString marked(FieldHighlighter highlighter, String text) {
        try {
            return new RawString(
                    text.isBlank() ? "" : String.valueOf(highlighter.highlightFieldForDoc(null, -1, text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
