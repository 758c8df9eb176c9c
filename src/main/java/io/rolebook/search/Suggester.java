package io.rolebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.suggest.InputIterator;
import org.apache.lucene.search.suggest.Lookup.LookupResult;
import org.apache.lucene.search.suggest.analyzing.AnalyzingInfixSuggester;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/** Suggests pages and questions whose names have the words that are typed, the last of them perhaps not to its end. */
final class Suggester {

    /** A title counts more than other names. */
    private static final int TITLE = 3;
    /** The suggester looks at so many, of which those that begin as typed stand first, but occupations by their people. */
    private static final int CANDIDATES = 20;

    private static final int MOST = 12;
    private static final int SHORTEST_PREFIX = 4;
    /** The suggester takes no text above 32 KB. */
    private static final int LONGEST_TEXT = 8_000;

    private static final List<Kind> SUGGESTED =
            Stream.of(Kind.values()).filter(kind -> kind.suggested() > 0).toList();

    /** By name where weights are equal, so that all instances of a guide suggest the same. */
    private static final Comparator<LookupResult> BY_WEIGHT =
            Comparator.comparing((LookupResult found) -> -found.value).thenComparing(found -> found.key.toString());

    private final AnalyzingInfixSuggester suggester;

    private Suggester() throws IOException {
        suggester = new AnalyzingInfixSuggester(
                new ByteBuffersDirectory(), TextAnalyzer.WORDS, TextAnalyzer.WORD_PARTS, SHORTEST_PREFIX, false);
        suggester.build(InputIterator.EMPTY);
    }

    static Suggester of(List<Entry> entries) throws IOException {
        Suggester suggester = new Suggester();
        for (Entry entry : entries) {
            suggester.add(entry);
        }
        suggester.suggester.refresh();
        return suggester;
    }

    /** All names of a page but its title are one text, so thousands of them cost little and the page is suggested once. */
    private void add(Entry entry) throws IOException {
        int weight = 1 + entry.weight();
        add(entry.kind(), entry.title(), TITLE * weight, entry.title(), entry.address());
        String others = entry.texts(SearchField.ALIAS, SearchField.HIDDEN).collect(Collectors.joining(" , "));
        if (!others.isEmpty()) {
            add(entry.kind(), others, weight, entry.title(), entry.address());
        }
        for (Part part : entry.parts()) {
            if (part.question()) {
                add(Kind.QUESTION, part.heading() + " " + entry.title(), 1, part.heading(), part.href());
            }
        }
    }

    private void add(Kind kind, String names, int weight, String label, String href) throws IOException {
        if (kind.suggested() > 0) {
            String text = names.substring(0, Math.min(names.length(), LONGEST_TEXT));
            suggester.add(new BytesRef(text), Set.of(context(kind)), weight, new BytesRef(label + "\n" + href));
        }
    }

    private static BytesRef context(Kind kind) {
        return new BytesRef(kind.name());
    }

    List<Suggestion> suggest(String typed) throws IOException {
        List<Suggestion> all = new ArrayList<>();
        for (Kind kind : SUGGESTED) {
            lookup(kind, typed)
                    .sorted(Comparator.comparing(found -> kind != Kind.OCCUPATION && !begins(found, typed)))
                    .limit(kind.suggested())
                    .forEach(all::add);
        }
        return all.stream().limit(MOST).toList();
    }

    /** Roles and skills with most links, to offer when nothing was found. */
    List<Suggestion> mostLinked() throws IOException {
        return Stream.concat(
                        lookup(Kind.ROLE, "").limit(Kind.ROLE.suggested()),
                        lookup(Kind.SKILL, "").limit(Kind.SKILL.suggested()))
                .toList();
    }

    private Stream<Suggestion> lookup(Kind kind, String typed) throws IOException {
        return suggester.lookup(typed, Set.of(context(kind)), CANDIDATES, true, false).stream()
                .sorted(BY_WEIGHT)
                .map(found -> suggestion(kind, found))
                .distinct();
    }

    private static Suggestion suggestion(Kind kind, LookupResult found) {
        String[] payload = found.payload.utf8ToString().split("\n");
        return new Suggestion(kind.label(), payload[0], payload[1]);
    }

    private static boolean begins(Suggestion found, String typed) {
        return found.label().regionMatches(true, 0, typed, 0, typed.length());
    }
}
