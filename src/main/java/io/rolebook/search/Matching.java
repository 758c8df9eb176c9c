package io.rolebook.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Which pages match what was typed, and how well. Terms that no page has are left out, so a query stays small. */
final class Matching {

    /** Where a page says what it is about: a single word there is worth a result of its own. */
    private static final List<String> TELLING = List.of(Stored.NAMED, Stored.ABOUT);

    private static final List<String> EVERYWHERE = List.of(Stored.NAMED, Stored.ABOUT, Stored.SAID);

    private static final float JOINED = 6;
    private static final float BEGINNING = 4;
    private static final float IN_PASSING = 0.3f;
    /** Who types a word for people looks for a role rather than for a skill. */
    private static final float A_PERSON = 28;

    private static final float ASKED = 100;

    private final Known known;
    private final Typed typed;
    private final Map<String, Float> contained;

    Matching(IndexSearcher index, Typed typed) {
        this.known = new Known(index);
        this.typed = typed;
        this.contained = typed.contained();
    }

    /**
     * Pages that have every word that was typed, or a name that is part of it. A word that most pages have somewhere counts only
     * where a page says what it is about: elsewhere it is looked at on nearly all pages and adds next to nothing.
     *
     * @param asked pages with a question like it, and how like it is
     */
    Query all(Map<String, Float> asked) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Query named = new BoostQuery(best(named()), 0);
        for (Word word : typed.required()) {
            Query has = best(List.of(in(word, EVERYWHERE), named));
            if (known.isCommon(Stored.SAID, word.stem())) {
                query.add(has, Occur.FILTER);
                query.add(in(word, TELLING), Occur.SHOULD);
            } else {
                query.add(has, Occur.MUST);
            }
        }
        typed.inPassing().forEach(word -> query.add(new BoostQuery(in(word, EVERYWHERE), IN_PASSING), Occur.SHOULD));
        Map<String, Float> keys = new HashMap<>(contained);
        typed.keys().forEach((key, weight) -> keys.merge(key, weight, Math::max));
        query.add(best(names(keys)), Occur.SHOULD);
        if (typed.namesPeople()) {
            query.add(constant(Stored.KIND, Kind.ROLE.name(), A_PERSON), Occur.SHOULD);
        }
        query.add(FeatureField.newLinearQuery(Stored.RANK, EntryDocuments.ANYWAY, 1), Occur.SHOULD);
        asked.forEach(
                (address, like) -> query.add(constant(EntryDocuments.ENTRY, address, ASKED * like), Occur.SHOULD));
        return query.build();
    }

    /** Pages that are about at least one of the words. */
    Query any() {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        typed.required().forEach(word -> words.add(in(word, TELLING), Occur.SHOULD));
        return words.build();
    }

    /** By a name of several words that is part of what was typed, or a role's name of one, or a tool before a word for people. */
    private List<Query> named() {
        Map<String, Float> several = new HashMap<>(contained);
        several.keySet().removeIf(key -> !key.contains(" "));
        Map<String, Float> single = new HashMap<>(contained);
        single.keySet().removeIf(several::containsKey);
        several.putAll(typed.namesOfThings());
        List<Query> named = new ArrayList<>(names(several));
        names(single)
                .forEach(name -> named.add(new BooleanQuery.Builder()
                        .add(name, Occur.MUST)
                        .add(new TermQuery(new Term(Stored.KIND, Kind.ROLE.name())), Occur.FILTER)
                        .build()));
        return named;
    }

    private Query in(Word word, List<String> fields) {
        List<Query> ways = new ArrayList<>();
        for (Form form : word.forms()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            form.stems().forEach(stem -> all.add(stem(stem, fields), Occur.MUST));
            ways.add(new BoostQuery(all.build(), form.weight()));
        }
        if (word.isBeginning()) {
            ways.add(new BoostQuery(new PrefixQuery(new Term(Stored.NAMES, word.text())), BEGINNING));
        }
        return best(ways);
    }

    private Query stem(String stem, List<String> fields) {
        List<Query> places = new ArrayList<>();
        for (String field : fields) {
            if (known.pages(field, stem) > 0) {
                places.add(FeatureField.newLinearQuery(field, stem, known.telling(field, stem)));
            }
        }
        if (known.pages(Stored.JOINED, stem) > 0) {
            places.add(constant(Stored.JOINED, stem, JOINED));
        }
        return places.isEmpty() ? new MatchNoDocsQuery() : new DisjunctionMaxQuery(places, Counting.SEVERAL_PLACES);
    }

    private List<Query> names(Map<String, Float> keys) {
        return keys.entrySet().stream()
                .filter(key -> known.pages(Stored.WHOLE, key.getKey()) > 0)
                .map(key -> FeatureField.newLinearQuery(Stored.WHOLE, key.getKey(), key.getValue()))
                .toList();
    }

    private static Query best(List<Query> queries) {
        return new DisjunctionMaxQuery(queries, 0);
    }

    private static Query constant(String field, String term, float score) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, term))), score);
    }
}
