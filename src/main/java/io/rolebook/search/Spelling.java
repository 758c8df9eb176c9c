package io.rolebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Mends words that no page has, by words that pages do have. */
final class Spelling {

    private final IndexReader index;
    private final IndexReader names;

    Spelling(IndexReader index, IndexReader names) {
        this.index = index;
        this.names = names;
    }

    /**
     * @param words as they are looked for
     * @param changed what was typed, and what is looked for instead
     */
    record Mended(List<Compounds.Word> words, Map<String, String> changed) {}

    Mended mend(List<Compounds.Word> typed) throws IOException {
        List<Compounds.Word> words = new ArrayList<>(typed);
        Map<String, String> changed = new LinkedHashMap<>();
        List<Word> known = Word.all(typed);
        for (int i = 0; i < words.size(); i++) {
            Word word = known.get(i);
            if (!Passing.isPassing(word.text()) && !Steering.isSteering(word.stem()) && !isKnown(word)) {
                Optional<String> meant = meant(word.text());
                if (meant.isPresent()) {
                    words.set(i, Compounds.Word.single(meant.get()));
                    changed.put(word.text(), meant.get());
                }
            }
        }
        return new Mended(words, changed);
    }

    private boolean isKnown(Word word) throws IOException {
        for (Form form : word.forms()) {
            boolean everywhere = true;
            for (String stem : form.stems()) {
                everywhere &= has(stem);
            }
            if (everywhere) {
                return true;
            }
        }
        return word.isBeginning() && begins(word.text());
    }

    private boolean has(String stem) throws IOException {
        for (String field : List.of(Stored.NAMED, Stored.ABOUT, Stored.SAID)) {
            if (index.docFreq(new Term(field, stem)) > 0) {
                return true;
            }
        }
        return index.docFreq(new Term(Stored.JOINED, stem)) > 0;
    }

    private boolean begins(String text) throws IOException {
        return names.docFreq(new Term(Stored.BEGINNINGS, text)) > 0;
    }

    /**
     * A word of a name rather than any other; a short word is near to many others by chance. What is the beginning of a word
     * is meant for that: no page has "apprentice", some have "apprenticeship".
     */
    private Optional<String> meant(String text) throws IOException {
        Optional<String> name = Typos.nearest(index, Stored.NAMES, text);
        if (name.isPresent() || text.length() < Typos.SHORT) {
            return name;
        }
        Optional<String> whole = begunBy(text);
        return whole.isPresent() || text.length() < Typos.LONG ? whole : Typos.nearest(index, Stored.WORDS, text);
    }

    /** The first word of any page that goes on where this one ends. */
    private Optional<String> begunBy(String text) throws IOException {
        Terms words = MultiTerms.getTerms(index, Stored.WORDS);
        if (words == null) {
            return Optional.empty();
        }
        TermsEnum all = words.iterator();
        return all.seekCeil(new BytesRef(text)) == TermsEnum.SeekStatus.NOT_FOUND
                        && all.term().utf8ToString().startsWith(text)
                ? Optional.of(all.term().utf8ToString())
                : Optional.empty();
    }
}
