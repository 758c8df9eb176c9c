package io.rolebook.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.QueryBuilder;

/** Where one word of a question matches: BM25 in each field, times the field's boost. */
final class WordQuery {

    private static final QueryBuilder TERMS = new QueryBuilder(TextAnalyzer.QUESTION);
    private static final BitSetProducer PAGES = new QueryBitSetProducer(new FieldExistsQuery(IndexField.ORDER));
    private static final int SHORTEST_PREFIX = 3;

    private WordQuery() {}

    /** The word, its synonyms, or all parts of a compound, in one of the fields. */
    static Query in(Collection<SearchField> fields, Word word) {
        return new DisjunctionMaxQuery(clauses(fields, word), Boost.OTHER_FIELDS);
    }

    private static List<Query> clauses(Collection<SearchField> fields, Word word) {
        List<Query> clauses = new ArrayList<>();
        for (SearchField field : fields) {
            Query terms = TERMS.createBooleanQuery(field.key(), word.text(), Occur.MUST);
            if (terms != null) {
                clauses.add(new BoostQuery(terms, field.boost()));
            }
        }
        return clauses;
    }

    /** As {@link #in}, or together with a neighbor in a name. */
    static Query orPairIn(Collection<SearchField> fields, Word word) {
        List<Query> clauses = clauses(fields, word);
        Stream.concat(Stream.of(word.stem()), word.pairs().stream())
                .forEach(pair -> clauses.add(constant(IndexField.NEIGHBORS, pair, Boost.NEIGHBORS)));
        return new DisjunctionMaxQuery(clauses, Boost.OTHER_FIELDS);
    }

    /** Anywhere on a page and its parts; the last word also as the beginning of a word in a name. */
    static Query onPage(Word word) {
        List<Query> clauses = new ArrayList<>();
        clauses.add(orPairIn(SearchField.PAGE, word));
        clauses.add(onPage(in(SearchField.PART, word)));
        if (word.open() && isTelling(word.term())) {
            PrefixQuery prefix = new PrefixQuery(new Term(IndexField.NAME_WORDS, word.term()));
            clauses.add(new BoostQuery(prefix, Boost.PREFIX));
        }
        return new DisjunctionMaxQuery(clauses, Boost.OTHER_FIELDS);
    }

    /** Pages with a part that matches. */
    static Query onPage(Query part) {
        return new ToParentBlockJoinQuery(part, PAGES, ScoreMode.Max);
    }

    private static boolean isTelling(String prefix) {
        return prefix.length() >= SHORTEST_PREFIX || Character.isIdeographic(prefix.codePointAt(0));
    }

    static Query ofKind(Kind kind) {
        return new TermQuery(new Term(IndexField.KIND, kind.name()));
    }

    /** What matches a query, scored by it, and another one. */
    static Query filtered(Query query, Query filter) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
    }

    /** What matches one of these, scored by the sum of all that match. */
    static Query any(Stream<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    static Query constant(String field, String term, float score) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, term))), score);
    }
}
