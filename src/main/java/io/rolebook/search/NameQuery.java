package io.rolebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Pages with a name that the question is, or that is part of it. */
final class NameQuery {

    private static final int LONGEST_NAME = 4;

    private final Intent intent;

    NameQuery(Intent intent) {
        this.intent = intent;
    }

    /** Scores the name that is the largest part of the question. */
    Query scored() {
        List<Query> names = new ArrayList<>();
        add(names, intent.words(), 1);
        add(names, intent.required(), Boost.NAME_AMONG_OTHERS);
        add(names, intent.withoutPersons(), Boost.NAME_WITHOUT_PERSON);
        for (List<Word> run : runs()) {
            float share = run.size() == 1
                    ? Boost.NAME_OF_ONE_WORD
                    : (float) run.size() / intent.required().size();
            add(names, run, Boost.NAME_AMONG_OTHERS * share * share);
        }
        return new DisjunctionMaxQuery(names, 0);
    }

    /** Pages that match although they lack other words: by a name of several words, a role's name, or a name beside a person. */
    Query sufficient() {
        List<Query> names = new ArrayList<>();
        List<Query> ofRoles = new ArrayList<>();
        runs().forEach(run -> add(run.size() > 1 ? names : ofRoles, run, 1));
        if (intent.namesPerson()) {
            add(names, intent.withoutPersons(), 1);
        }
        names.add(new BooleanQuery.Builder()
                .add(new DisjunctionMaxQuery(ofRoles, 0), Occur.MUST)
                .add(new TermQuery(new Term(IndexField.KIND, Kind.ROLE.name())), Occur.FILTER)
                .build());
        return new DisjunctionMaxQuery(names, 0);
    }

    /** Neighbors among the words that a page has to have. */
    private List<List<Word>> runs() {
        List<List<Word>> runs = new ArrayList<>();
        List<Word> words = intent.required();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
                runs.add(words.subList(from, to));
            }
        }
        return runs;
    }

    private static void add(List<Query> names, List<Word> words, float factor) {
        String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
        String name = TextAnalyzer.name(text);
        if (!name.isEmpty()) {
            names.add(WordQuery.constant(IndexField.NAME, name, Boost.NAME * factor));
        }
        String written = TextAnalyzer.nameAsWritten(text);
        if (!written.isEmpty()) {
            names.add(WordQuery.constant(IndexField.NAME_AS_WRITTEN, written, Boost.NAME_AS_WRITTEN * factor));
        }
    }
}
