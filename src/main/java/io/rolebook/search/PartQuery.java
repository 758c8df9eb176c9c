package io.rolebook.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** How well parts of pages match, in a search that asks several times, each time with other words of those that were typed. */
final class PartQuery {

    private static final float IN_HEADING = 3;
    private static final float ON_SIDE = 4;
    private static final float IN_NAME = 0.1f;

    private final IndexSearcher index;
    private final Typed typed;
    /** Where each term stands, which is looked up once for all the times. */
    private final Map<Term, TermStates> terms = new HashMap<>();

    PartQuery(IndexSearcher index, Typed typed) {
        this.index = index;
        this.typed = typed;
    }

    /** Parts with any of these words, or on the side that is asked for; words of the page's name count a little. */
    Query of(List<Word> others) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        BooleanQuery.Builder wanted = new BooleanQuery.Builder();
        for (Word word : others) {
            wanted.add(word(word), Occur.SHOULD);
        }
        if (typed.facet() != null) {
            Query side = new TermQuery(new Term(Stored.FACET, typed.facet().name()));
            wanted.add(new BoostQuery(new ConstantScoreQuery(side), ON_SIDE), Occur.SHOULD);
        }
        query.add(wanted.build(), Occur.MUST);
        for (Word word : typed.telling()) {
            if (!others.contains(word)) {
                query.add(new BoostQuery(word(word), IN_NAME), Occur.SHOULD);
            }
        }
        return query.build();
    }

    private Query word(Word word) throws IOException {
        BooleanQuery.Builder forms = new BooleanQuery.Builder();
        for (Form form : word.forms()) {
            for (String stem : form.stems()) {
                forms.add(term(Stored.PART_HEADING, stem, IN_HEADING * form.weight()), Occur.SHOULD);
                forms.add(term(Stored.PART_TEXT, stem, form.weight()), Occur.SHOULD);
            }
        }
        return forms.build();
    }

    private Query term(String field, String stem, float weight) throws IOException {
        Term term = new Term(field, stem);
        TermStates where = terms.get(term);
        if (where == null) {
            where = TermStates.build(index, term, true);
            terms.put(term, where);
        }
        return new BoostQuery(new TermQuery(term, where), weight);
    }
}
