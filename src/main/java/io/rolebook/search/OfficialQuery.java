package io.rolebook.search;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** Official occupations by their titles. */
final class OfficialQuery {

    private static final QueryBuilder TITLES = new QueryBuilder(TextAnalyzer.CONTENT);
    /** The words of a title in any order. */
    private static final int ANYWHERE = 20;

    private OfficialQuery() {}

    /** All required words in one title. One word has to be in the main title, or a title by itself. */
    static Query all(Intent intent) {
        List<Word> words = intent.required();
        boolean isPart = words.size() > 1 || words.equals(intent.telling());
        String field = words.size() > 1 ? IndexField.OFFICIAL : IndexField.OFFICIAL_TITLE;
        Query part = isPart ? phrase(field, words, ANYWHERE, Boost.OFFICIAL_WORDS) : new MatchNoDocsQuery();
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new DisjunctionMaxQuery(List.of(named(words), part), 0), Occur.MUST)
                .add(phrase(IndexField.OFFICIAL_TITLE, words, 0, Boost.OFFICIAL_PHRASE), Occur.SHOULD);
        words.forEach(word -> query.add(
                phrase(IndexField.OFFICIAL_TITLE, List.of(word), 0, Boost.OFFICIAL_TITLE / words.size()),
                Occur.SHOULD));
        return query.build();
    }

    /** Those with exactly this title. */
    static Query named(List<Word> words) {
        return WordQuery.constant(IndexField.OFFICIAL_NAME, TextTerms.name(NameQuery.text(words)), Boost.OFFICIAL_NAME);
    }

    /** @param apart how far the words may be moved */
    private static Query phrase(String field, List<Word> words, int apart, float score) {
        return Stream.ofNullable(TITLES.createPhraseQuery(field, NameQuery.text(words), apart))
                .map(query -> (Query) new BoostQuery(new ConstantScoreQuery(query), score))
                .findFirst()
                .orElse(new MatchNoDocsQuery());
    }
}
