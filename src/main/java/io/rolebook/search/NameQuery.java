package io.rolebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** Pages with a name that the question is, or that is part of it. */
final class NameQuery {

    private static final int LONGEST_NAME = 4;

    private NameQuery() {}

    /** Scores the name that is the largest part of the question. */
    static Query scored(Intent intent) {
        List<Query> names = new ArrayList<>();
        names.add(named(intent.words()));
        names.add(new BoostQuery(named(intent.required()), Boost.NAME_AMONG_OTHERS));
        names.add(new BoostQuery(named(intent.withoutPersons()), Boost.NAME_WITHOUT_PERSON));
        for (List<Word> run : runs(intent.required())) {
            float share = run.size() == 1
                    ? Boost.NAME_OF_ONE_WORD
                    : (float) run.size() / intent.required().size();
            names.add(new BoostQuery(named(run), Boost.NAME_AMONG_OTHERS * share * share));
        }
        return new DisjunctionMaxQuery(names, 0);
    }

    /** Roles of which the question is a name as it is written: they come before a skill that has the name as well. */
    static Query ofRole(Intent intent) {
        Query role = WordQuery.filtered(asWritten(text(intent.words())), WordQuery.ofKind(Kind.ROLE));
        return new BoostQuery(new ConstantScoreQuery(role), Boost.NAME_OF_ROLE);
    }

    /** Pages that match although they lack other words: by a name of several words, a role's name, or a name beside a person. */
    static Query sufficient(Intent intent) {
        List<Query> names = new ArrayList<>();
        for (List<Word> run : runs(intent.required())) {
            names.add(run.size() > 1 ? named(run) : WordQuery.filtered(named(run), WordQuery.ofKind(Kind.ROLE)));
        }
        if (intent.namesPerson()) {
            names.add(named(intent.withoutPersons()));
        }
        return new BoostQuery(WordQuery.any(names.stream()), 0);
    }

    /** All few words of a question that stand beside each other. */
    static List<List<Word>> runs(List<Word> words) {
        List<List<Word>> runs = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
                runs.add(words.subList(from, to));
            }
        }
        return runs;
    }

    /** Pages with exactly this name. */
    private static Query named(List<Word> words) {
        String name = text(words);
        Query stems = WordQuery.constant(IndexField.NAME, TextTerms.name(name), Boost.NAME);
        return new DisjunctionMaxQuery(List.of(stems, asWritten(name)), 0);
    }

    private static Query asWritten(String name) {
        return WordQuery.constant(IndexField.NAME_AS_WRITTEN, TextTerms.nameAsWritten(name), Boost.NAME_AS_WRITTEN);
    }

    /** Pages with this name, or with this title in official lists. */
    static Query exactly(List<Word> words) {
        return new DisjunctionMaxQuery(List.of(named(words), OfficialQuery.named(words)), 0);
    }

    static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
