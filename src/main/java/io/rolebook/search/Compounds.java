package io.rolebook.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Words made of several: "front-end" is "frontend" as well as "front" and "end", "node.js" is also "nodejs", "ci/cd" also
 * "cicd". "c++" and "c#" stay as they are, and ".net" is "dotnet", so that none of them is taken for another word.
 */
final class Compounds extends TokenFilter {

    /** What may stand inside a word, as a class of a pattern has it. */
    static final String JOINING = "+#./&_'’*-";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Deque<Piece> parts = new ArrayDeque<>();
    private int start;
    private int end;

    Compounds(TokenStream input) {
        super(input);
    }

    /**
     * @param from where it begins in what was read, and to where it ends
     * @param parts empty for a word that is not made of several
     */
    record Word(String whole, int from, int to, List<Piece> parts) {

        static Word single(String whole) {
            return new Word(whole, 0, whole.length(), List.of());
        }
    }

    record Piece(String text, int from, int to) {}

    static boolean joins(int c) {
        return !Character.isLetterOrDigit(c) && JOINING.indexOf(c) >= 0;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!parts.isEmpty()) {
            Piece part = parts.poll();
            clearAttributes();
            emit(part.text(), Math.min(end, start + part.from()), Math.min(end, start + part.to()), 0);
            return true;
        }
        while (input.incrementToken()) {
            if (isPlain()) {
                return true;
            }
            start = offset.startOffset();
            end = offset.endOffset();
            Word word = word(term.toString());
            if (!word.whole().isEmpty()) {
                parts.addAll(word.parts());
                emit(word.whole(), Math.min(end, start + word.from()), Math.min(end, start + word.to()), 1);
                return true;
            }
        }
        return false;
    }

    /** Most words are, and cost nothing. */
    private boolean isPlain() {
        char[] letters = term.buffer();
        for (int at = 0; at < term.length(); at++) {
            if (joins(letters[at])) {
                return false;
            }
        }
        return true;
    }

    private void emit(String text, int from, int to, int step) {
        term.setEmpty().append(text);
        offset.setOffset(from, to);
        increment.setPositionIncrement(step);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        parts.clear();
    }

    /** @param run letters, digits and joining characters, in lower case */
    static Word word(String run) {
        int from = 0;
        int to = run.length();
        while (from < to && joins(run.charAt(from))) {
            from++;
        }
        while (to > from && joins(run.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return Word.single("");
        }
        String bare = run.substring(from, to);
        if (bare.length() <= 2 && run.startsWith("++", to)) {
            return new Word(bare + "++", from, to + 2, List.of());
        }
        if (bare.length() <= 2 && run.startsWith("#", to)) {
            return new Word(bare + "#", from, to + 1, List.of());
        }
        if (from == 1 && run.charAt(0) == '.' && bare.chars().allMatch(Character::isLetter)) {
            return new Word("dot" + bare, 0, to, List.of());
        }
        String unowned = bare.endsWith("'s") || bare.endsWith("’s") ? bare.substring(0, bare.length() - 2) : bare;
        return unowned.chars().anyMatch(Compounds::joins)
                ? joined(unowned, from)
                : new Word(unowned, from, from + unowned.length(), List.of());
    }

    private static Word joined(String bare, int from) {
        StringBuilder whole = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= bare.length(); at++) {
            if (at == bare.length() || joins(bare.charAt(at))) {
                whole.append(bare, begin, at);
                if (at - begin > 1) {
                    pieces.add(new Piece(bare.substring(begin, at), from + begin, from + at));
                }
                begin = at + 1;
            }
        }
        boolean apostrophe = bare.indexOf('\'') >= 0 || bare.indexOf('’') >= 0;
        List<Piece> parts = apostrophe || pieces.size() < 2 ? List.of() : pieces;
        return new Word(whole.toString(), from, from + bare.length(), parts);
    }
}
