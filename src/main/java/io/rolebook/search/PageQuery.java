package io.rolebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Which pages match a question, and how well. */
final class PageQuery {

    private static final List<BytesRef> LISTS = Stream.of(Kind.LIST, Kind.TEXT)
            .map(kind -> new BytesRef(kind.name()))
            .toList();

    private static final int LONGEST_ENDING = 3;

    private PageQuery() {}

    /** Pages that have every required word, or a name that is part of the question. */
    static Query all(Intent intent) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Query official = OfficialQuery.all(intent);
        List<Query> sufficient = List.of(NameQuery.sufficient(intent), new BoostQuery(official, 0));
        for (Word word : intent.required()) {
            List<Query> matches = Stream.concat(Stream.of(WordQuery.onPage(word)), sufficient.stream())
                    .toList();
            query.add(new DisjunctionMaxQuery(matches, 0), Occur.MUST);
        }
        query.add(new DisjunctionMaxQuery(List.of(NameQuery.scored(intent), official), 0), Occur.SHOULD);
        query.add(NameQuery.ofRole(intent), Occur.SHOULD);
        if (intent.namesPerson()) {
            query.add(WordQuery.constant(IndexField.KIND, Kind.ROLE.name(), Boost.PERSON), Occur.SHOULD);
        }
        if (intent.isQuestion()) {
            query.add(new BoostQuery(WordQuery.onPage(answer(intent)), Boost.ANSWER), Occur.SHOULD);
        }
        query.add(FeatureField.newLinearQuery(IndexField.RANK, EntryDocuments.PAGE_RANK, 1), Occur.SHOULD);
        return query.build();
    }

    /** Lists alone. */
    static Query lists(Intent intent) {
        return WordQuery.filtered(all(intent), WordQuery.ofKind(Kind.LIST));
    }

    /** The lists that answer the conditions, and lists and texts with a name that is part of the question. */
    static Query conditions(Intent intent) {
        Stream<Query> lists = intent.conditions().stream()
                .map(condition -> WordQuery.constant(IndexField.PAGE, condition.address(), Boost.CONDITION));
        return WordQuery.filtered(
                WordQuery.any(Stream.concat(Stream.of(NameQuery.scored(intent)), lists)),
                new TermInSetQuery(IndexField.KIND, LISTS));
    }

    /** A question of a page that has all words of the one that was typed, scored by how much of it these are, from 0 to 1. */
    private static Query answer(Intent intent) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Word> words = intent.telling();
        words.forEach(word -> query.add(WordQuery.in(List.of(SearchField.HEADING), word), Occur.FILTER));
        query.add(
                FeatureField.newLinearQuery(IndexField.QUESTION, EntryDocuments.SHARE_OF_WORD, words.size()),
                Occur.MUST);
        return query.build();
    }

    /**
     * Of the pages that a query finds, those that one of the required words names, be it in another form: midwives,
     * midwife; or that have them all for a title in official lists.
     */
    static Query named(Query query, Intent intent) {
        List<Query> names = new ArrayList<>(List.of(OfficialQuery.named(intent.required())));
        for (Word word : intent.required()) {
            names.add(WordQuery.in(SearchField.NAMES, word));
            if (word.term().length() > LONGEST_ENDING * 2) {
                String start = word.term().substring(0, word.term().length() - LONGEST_ENDING);
                names.add(new PrefixQuery(new Term(SearchField.TITLE.key(), start)));
            }
        }
        return WordQuery.filtered(query, WordQuery.any(names.stream()));
    }

    /** Pages that are about at least half of the words, and occupations with a title that is part of the question. */
    static Query any(Intent intent) {
        int half = (intent.required().size() + 1) / 2;
        BooleanQuery.Builder words = new BooleanQuery.Builder().setMinimumNumberShouldMatch(half);
        intent.required().forEach(word -> words.add(WordQuery.in(SearchField.ABOUT, word), Occur.SHOULD));
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words.build(), Occur.SHOULD);
        NameQuery.runs(intent.required()).forEach(run -> query.add(OfficialQuery.named(run), Occur.SHOULD));
        return query.build();
    }
}
