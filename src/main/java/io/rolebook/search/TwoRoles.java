package io.rolebook.search;

import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Two roles that somebody names in one question, one beside the other or one after the other: the guide has a page on both. */
final class TwoRoles {

    private static final Set<String> BESIDE = Set.of("vs", "versus", "or", "and");
    private static final Set<String> AFTER = Set.of("to", "into");
    /** What comes before says nothing about the first of the two: "the difference between", "how to switch from". */
    private static final Set<String> BEGINNING = Set.of("between", "from", "compare");

    private final IndexSearcher index;

    TwoRoles(IndexSearcher index) {
        this.index = index;
    }

    private record Role(String slug, String title) {}

    /** Where both are on one page; nothing unless each side of such a word is a name of a role, and of another one. */
    Optional<Crumb> in(List<Compounds.Word> words) throws IOException {
        for (int at = 1; at < words.size() - 1; at++) {
            String word = words.get(at).whole();
            if (BESIDE.contains(word) || AFTER.contains(word)) {
                Optional<Role> one = role(words.subList(beginning(words, at), at));
                Optional<Role> other = one.isEmpty() ? one : role(words.subList(at + 1, words.size()));
                if (other.isPresent() && !one.equals(other)) {
                    return Optional.of(page(one.get(), other.get(), AFTER.contains(word)));
                }
            }
        }
        return Optional.empty();
    }

    private static int beginning(List<Compounds.Word> words, int end) {
        int at = end;
        while (at > 0 && !BEGINNING.contains(words.get(at - 1).whole())) {
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

    /** The best role, if its names have all words that say something. */
    private Optional<Role> role(List<Compounds.Word> side) throws IOException {
        if (side.stream().allMatch(word -> Passing.isPassing(word.whole()))) {
            return Optional.empty();
        }
        Typed typed = Typed.of(side);
        BooleanQuery roles = new BooleanQuery.Builder()
                .add(new Matching(index, typed).all(Map.of()), Occur.MUST)
                .add(new TermQuery(new Term(Stored.KIND, Kind.ROLE.name())), Occur.FILTER)
                .build();
        for (ScoreDoc best : index.search(roles, 1, Search.BEST_FIRST).scoreDocs) {
            Document page = index.storedFields().document(best.doc);
            Set<String> names = Set.of(page.get(Stored.STEMS).split(" "));
            if (typed.required().stream().allMatch(word -> word.isIn(names))) {
                return Optional.of(new Role(page.get(Stored.SLUG), page.get(Stored.TITLE)));
            }
        }
        return Optional.empty();
    }
}
