package io.rolebook.search;

import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Two to four roles in one question: the page that compares them, or the one about the move from one to the other. */
final class RolesInQuestion {

    private static final Set<String> COMPARING = Set.of("vs", "versus", "or", "and");
    private static final Set<String> MOVING = Set.of("to", "into");
    /** What stands before says nothing about the first role: "the difference between", "how to switch from". */
    private static final Set<String> BEGINNING = Set.of("between", "from", "compare");

    private static final int MOST = 4;

    private final IndexSearcher searcher;

    RolesInQuestion(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** @param sure whether it has the words in its title or for a name, and not only in some name */
    private record Role(String slug, String title, boolean sure) {}

    /** The page on all between which such words stand, or else on the two sides of one of them. */
    Optional<Crumb> in(List<Word> words) throws IOException {
        List<Integer> all = IntStream.range(0, words.size())
                .filter(at -> COMPARING.contains(words.get(at).term()))
                .boxed()
                .toList();
        List<Role> several = all.size() < 2 || all.size() >= MOST ? List.of() : roles(words, all);
        if (!several.isEmpty()) {
            return Optional.of(comparison(several));
        }
        for (int at = 1; at < words.size() - 1; at++) {
            String word = words.get(at).term();
            if (COMPARING.contains(word) || MOVING.contains(word)) {
                List<Role> both = roles(words, List.of(at));
                boolean isPlain = beginning(words, at) > 0 || StopWords.isComparing(word);
                if (!both.isEmpty() && (isPlain || both.stream().allMatch(Role::sure))) {
                    return Optional.of(MOVING.contains(word) ? move(both.get(0), both.get(1)) : comparison(both));
                }
            }
        }
        return Optional.empty();
    }

    /** The roles between these words; none unless there is one between any two, and each is another. */
    private List<Role> roles(List<Word> words, List<Integer> between) throws IOException {
        List<Role> roles = new ArrayList<>();
        int from = beginning(words, between.get(0));
        for (int side = 0; side <= between.size(); side++) {
            int to = side == between.size() ? words.size() : between.get(side);
            Optional<Role> role = role(words.subList(from, to));
            if (role.isEmpty()
                    || roles.stream()
                            .anyMatch(other -> other.slug().equals(role.get().slug()))) {
                return List.of();
            }
            roles.add(role.get());
            from = to + 1;
        }
        return roles;
    }

    private static int beginning(List<Word> words, int end) {
        int at = end;
        while (at > 0 && !BEGINNING.contains(words.get(at - 1).term())) {
            at--;
        }
        return at;
    }

    private static Crumb comparison(List<Role> roles) {
        List<String> titles = roles.stream().map(Role::title).toList();
        return new Crumb(
                (titles.size() == 2 ? String.join(" and ", titles) : Words.and(titles)) + " side by side",
                Links.with(
                        Links.COMPARE,
                        Map.of("role", roles.stream().map(Role::slug).toList())));
    }

    private static Crumb move(Role one, Role other) {
        return new Crumb("From " + one.title() + " to " + other.title(), Links.move(one.slug(), other.slug()));
    }

    /** The best role with all words in its names. */
    private Optional<Role> role(List<Word> side) throws IOException {
        if (side.stream().noneMatch(Word::isTelling)) {
            return Optional.empty();
        }
        Intent intent = Intent.of(side);
        BooleanQuery.Builder title = new BooleanQuery.Builder();
        intent.required().forEach(word -> title.add(WordQuery.in(List.of(SearchField.TITLE), word), Occur.MUST));
        Query isNamed = new DisjunctionMaxQuery(List.of(NameQuery.exactly(intent.required()), title.build()), 0);
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(WordQuery.ofKind(Kind.ROLE), Occur.FILTER)
                .add(PageQuery.all(intent), Occur.MUST);
        intent.required().forEach(word -> query.add(WordQuery.orPairIn(SearchField.NAMES, word), Occur.FILTER));
        for (ScoreDoc best : searcher.search(query.build(), 1, Search.BEST_FIRST).scoreDocs) {
            Document page = searcher.storedFields().document(best.doc);
            boolean isSure = searcher.explain(isNamed, best.doc).isMatch();
            return Optional.of(new Role(page.get(IndexField.SLUG), page.get(IndexField.LABEL), isSure));
        }
        return Optional.empty();
    }
}
