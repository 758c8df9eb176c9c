package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

/** The index is written as far as pages differ. */
class LuceneIndexTest {

    private final LuceneIndex index = new LuceneIndex();

    @Test
    void editedPage_isWrittenAlone_andItsOldWordsAreGone() throws IOException {
        assertThat(index.replace(Stream.of(page("baker", "Bakes bread."), page("cook", "Cooks soup."))))
                .isEqualTo(2);
        assertThat(index.replace(Stream.of(page("baker", "Bakes bread."), page("cook", "Cooks stew."))))
                .isEqualTo(1);

        assertThat(found("soup")).isZero();
        assertThat(found("stew")).isEqualTo(1);
        assertThat(found("bread")).isEqualTo(1);
    }

    @Test
    void samePages_areNotWrittenAgain() throws IOException {
        index.replace(Stream.of(page("baker", "Bakes bread.")));

        assertThat(index.replace(Stream.of(page("baker", "Bakes bread.")))).isZero();
        assertThat(found("bread")).isEqualTo(1);
    }

    @Test
    void pageThatIsGone_isDeletedWithAllItsParts() throws IOException {
        index.replace(Stream.of(page("baker", "Bakes bread."), page("cook", "Cooks soup.")));
        index.replace(Stream.of(page("cook", "Cooks soup.")));

        assertThat(found("bread")).isZero();
        assertThat(found("soup")).isEqualTo(1);
        assertThat(index.<Integer>read(
                        (searcher, suggester) -> searcher.getIndexReader().numDocs()))
                .as("a page and its part")
                .isEqualTo(2);
    }

    @Test
    void afterAFailure_allIsWrittenAnew() throws IOException {
        index.replace(Stream.of(page("baker", "Bakes bread."), page("cook", "Cooks soup.")));
        Entry tooLong = page("x".repeat(40_000), "An address that no index takes.");
        Stream<Entry> torn = Stream.of(page("baker", "Bakes rolls."), tooLong);
        assertThatThrownBy(() -> index.replace(torn)).isInstanceOf(IllegalArgumentException.class);
        assertThat(found("bread")).as("what was there before").isEqualTo(1);

        index.replace(Stream.of(page("baker", "Bakes rolls."), page("cook", "Cooks soup.")));
        assertThat(found("bread")).isZero();
        assertThat(found("rolls")).isEqualTo(1);
        assertThat(found("soup")).isEqualTo(1);
    }

    private static Entry page(String slug, String text) {
        return Entry.of(
                Kind.TEXT, slug, "/" + slug, slug, "", List.of(Part.section("Work", "/" + slug + "#work", text)));
    }

    /** In how many parts of pages the word stands. */
    private int found(String word) {
        return index.read((searcher, suggester) -> searcher.count(new TermQuery(new Term(
                SearchField.PROSE.key(),
                TextTerms.of(TextAnalyzer.CONTENT, word).get(0)))));
    }
}
