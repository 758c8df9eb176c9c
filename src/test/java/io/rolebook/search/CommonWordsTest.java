package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.junit.jupiter.api.Test;

/** Words that stand on most pages are asked of each page as any other, but count only where they say what it is about. */
class CommonWordsTest {

    private final Volume volume = volume();

    private static Volume volume() {
        try {
            Volume volume = new Volume(null);
            for (int i = 0; i < 20; i++) {
                add(
                        volume,
                        "Trade " + i,
                        "Works for people every day.",
                        i % 2 == 0 ? "people, people, notes, developer" : "people, plans, developer");
            }
            add(volume, "People partner", "Hires.", "notes");
            add(volume, "Programmer", "Writes programs.", "notes");
            add(volume, "Lighthouse keeper", "Alone.", "notes");
            volume.show();
            return volume;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Volume volume, String title, String summary, String text) throws IOException {
        String address = "/roles/" + title.toLowerCase().replace(' ', '-');
        Part part = Part.section("On it", address + "#on-it", text);
        Entry entry = Entry.of(Kind.ROLE, title, address, title, summary, List.of(part));
        volume.replace(new Term(EntryDocuments.ENTRY, address), EntryDocuments.of(entry));
    }

    @Test
    void whoAsksForThem_findsOnlyPagesThatHaveThem() throws IOException {
        assertThat(found("people notes"))
                .hasSize(11)
                .contains("Trade 0", "People partner")
                .doesNotContain("Trade 1", "Lighthouse keeper");
    }

    @Test
    void whatMeansNearlyTheSame_isFoundAsWell() throws IOException {
        assertThat(found("developer")).hasSize(21).contains("Programmer");
    }

    @Test
    void aPageThatIsAboutThem_standsFirst() throws IOException {
        assertThat(found("people")).first().isEqualTo("People partner");
        assertThat(found("people notes")).first().isEqualTo("People partner");
    }

    @Test
    void pagesThatSayThemAlike_standInTheOrderOfTheirNames() throws IOException {
        assertThat(found("people")).hasSize(21);
        assertThat(found("people").subList(1, 21)).isSorted();
    }

    private List<String> found(String typed) throws IOException {
        SearcherManager searchers = volume.searchers();
        IndexSearcher index = searchers.acquire();
        try {
            List<String> titles = new ArrayList<>();
            for (ScoreDoc found : index.search(
                            new Matching(index, Typed.of(Words.of(typed))).all(Map.of()), 100, Search.BEST_FIRST)
                    .scoreDocs) {
                titles.add(index.storedFields().document(found.doc).get(Stored.TITLE));
            }
            return titles;
        } finally {
            searchers.release(index);
        }
    }
}
