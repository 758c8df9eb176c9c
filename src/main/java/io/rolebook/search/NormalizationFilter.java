package io.rolebook.search;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Unicode normalization (NFKC): composed, decomposed, full-width and half-width letters become the same term. */
final class NormalizationFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    NormalizationFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isAscii() && !Normalizer.isNormalized(term, Normalizer.Form.NFKC)) {
            String normalized = Normalizer.normalize(term, Normalizer.Form.NFKC);
            term.setEmpty().append(normalized);
        }
        return true;
    }

    private boolean isAscii() {
        for (int at = 0; at < term.length(); at++) {
            if (term.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }
}
