package io.rolebook.search;

import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Two roles or more in one question: the guide has a page that compares them, or one about the move from one to the other. */
final class RolePair {

    private static final Set<String> COMPARING = Set.of("vs", "versus", "or", "and");
    private static final Set<String> MOVING = Set.of("to", "into");
    /** What stands before says nothing about the first role: "the difference between", "how to switch from". */
    private static final Set<String> BEGINNING = Set.of("between", "from", "compare");

    private final IndexSearcher searcher;

    RolePair(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** @param sure whether it has the words in its title or for a name, and not only in some name */
    private record Role(String slug, String title, boolean sure) {}

    /** The page on all; nothing unless each of three or four between such words is a role, and each another. */
    private Optional<Crumb> several(List<Word> words) throws IOException {
        List<Role> roles = new ArrayList<>();
        int from = beginning(words, words.size());
        for (int at = from; at <= words.size(); at++) {
            if (at == words.size() || COMPARING.contains(words.get(at).term())) {
                role(words.subList(from, at))
                        .filter(role ->
                                roles.stream().noneMatch(other -> other.slug().equals(role.slug())))
                        .ifPresent(roles::add);
                from = at + 1;
            }
        }
        long sides = 1
                + words.stream().filter(word -> COMPARING.contains(word.term())).count();
        return roles.size() < 3 || roles.size() > 4 || roles.size() < sides
                ? Optional.empty()
                : Optional.of(new Crumb(
                        Words.and(roles.stream().map(Role::title).toList()) + " side by side",
                        Links.compareInOrder(roles.stream().map(Role::slug).toList())));
    }

    /** The page on both or all; nothing unless each side of such a word is the name of a role, and of another one. */
    Optional<Crumb> in(List<Word> words) throws IOException {
        Optional<Crumb> several = several(words);
        if (several.isPresent()) {
            return several;
        }
        for (int at = 1; at < words.size() - 1; at++) {
            String word = words.get(at).term();
            if (COMPARING.contains(word) || MOVING.contains(word)) {
                int from = beginning(words, at);
                boolean isPlain = from > 0 || StopWords.isComparing(word);
                Optional<Role> one = role(words.subList(from, at));
                Optional<Role> other = one.isEmpty() ? one : role(words.subList(at + 1, words.size()));
                if (other.isPresent()
                        && !one.get().slug().equals(other.get().slug())
                        && (isPlain || one.get().sure() && other.get().sure())) {
                    return Optional.of(page(one.get(), other.get(), MOVING.contains(word)));
                }
            }
        }
        return Optional.empty();
    }

    private static int beginning(List<Word> words, int end) {
        int at = end;
        while (at > 0 && !BEGINNING.contains(words.get(at - 1).term())) {
            at--;
        }
        return at;
    }

    private static Crumb page(Role one, Role other, boolean move) {
        return move
                ? new Crumb("From " + one.title() + " to " + other.title(), Links.move(one.slug(), other.slug()))
                : new Crumb(
                        one.title() + " and " + other.title() + " side by side",
                        Links.compareInOrder(List.of(one.slug(), other.slug())));
    }

    /** The best role with all words in its names. */
    private Optional<Role> role(List<Word> side) throws IOException {
        if (side.isEmpty() || side.stream().allMatch(word -> StopWords.contains(word.term()))) {
            return Optional.empty();
        }
        Intent intent = Intent.of(side);
        BooleanQuery.Builder title = new BooleanQuery.Builder();
        intent.required().forEach(word -> title.add(WordQuery.in(List.of(SearchField.TITLE), word), Occur.MUST));
        Query isNamed = new DisjunctionMaxQuery(List.of(NameQuery.exactly(intent.required()), title.build()), 0);
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexField.KIND, Kind.ROLE.name())), Occur.FILTER)
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
