package io.rolebook.search;

import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of texts, and their stems, as far as they begin with a letter with which one of those begins that are looked for:
 * no other can be one of them, and most of the work is to find that out. For one thread.
 */
final class Resembling extends Analyzer {

    private final BitSet initials = new BitSet();

    Resembling(List<Word> wanted) {
        super(new Kept());
        wanted.forEach(word -> {
            initials.set(word.text().charAt(0));
            word.forms().forEach(form -> form.stems().forEach(stem -> initials.set(stem.charAt(0))));
        });
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return Words.both(words -> new Beginning(words, initials));
    }

    private static final class Beginning extends FilteringTokenFilter {

        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final BitSet initials;

        Beginning(TokenStream words, BitSet initials) {
            super(words);
            this.initials = initials;
        }

        @Override
        protected boolean accept() {
            return word.length() > 0 && initials.get(word.charAt(0));
        }
    }

    /** The one chain of filters there is, which ends with the search: a thread that lives longer need not hold it. */
    private static final class Kept extends ReuseStrategy {

        private TokenStreamComponents chain;

        @Override
        public TokenStreamComponents getReusableComponents(Analyzer analyzer, String field) {
            return chain;
        }

        @Override
        public void setReusableComponents(Analyzer analyzer, String field, TokenStreamComponents components) {
            chain = components;
        }
    }
}
