package io.rolebook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolebook.Log;
import io.rolebook.content.Sample;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who searches waits until the pages are as new as the catalog, and is told if they can't be. */
class SearchWaitingTest {

    private static final ShownPages SAMPLE = Published.pages(Sample.guide());

    private final SearchIndex index = new SearchIndex(null);
    private final CountDownLatch hold = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final ExecutorService readers = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        hold.countDown();
        readers.shutdown();
        index.end();
    }

    private Supplier<ShownPages> held(ShownPages pages) {
        return () -> {
            begun.countDown();
            try {
                hold.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return pages;
        };
    }

    private CompletableFuture<Boolean> findsTheNurse() {
        return CompletableFuture.supplyAsync(
                () -> index.read((pages, names) ->
                        pages.getIndexReader().docFreq(new Term(EntryDocuments.ENTRY, "/roles/nurse")) > 0),
                readers);
    }

    @Test
    void whoSearches_waitsForThePages() {
        theSampleIsWaitedFor();
    }

    @Test
    void whoSearchesDuringAChange_seesNothingOlder() {
        Published.show(index, ShownPages.NONE);

        theSampleIsWaitedFor();
    }

    private void theSampleIsWaitedFor() {
        index.follow(held(SAMPLE));
        CompletableFuture<Boolean> found = findsTheNurse();
        assertThat(found).isNotDone();

        hold.countDown();

        assertThat(found.join()).isTrue();
    }

    @Test
    void ofSeveralChanges_theLastIsShown_andThoseBetweenAreNotWritten() throws InterruptedException {
        List<String> written = new ArrayList<>();
        index.follow(held(SAMPLE));
        begun.await();
        CompletableFuture<Boolean> early = findsTheNurse();
        index.follow(() -> {
            written.add("between");
            return SAMPLE;
        });
        index.follow(() -> {
            written.add("last");
            return ShownPages.NONE;
        });

        hold.countDown();

        assertThat(findsTheNurse().join()).isFalse();
        assertThat(early.join()).isFalse();
        assertThat(written).containsExactly("last");
    }

    @Test
    void pagesThatCannotBeWritten_areToldOf_andTheNextChangeBeginsAnew() {
        Published.show(index, SAMPLE);

        List<String> log = Log.during(SearchIndex.class, () -> {
            index.follow(() -> {
                throw new IllegalStateException("broken on purpose");
            });
            assertThatThrownBy(() -> index.read((pages, names) -> pages)).isInstanceOf(NotSearchable.class);
            index.follow(() -> SAMPLE);
            assertThat(findsTheNurse().join()).isTrue();
        });

        assertThat(log).filteredOn(line -> line.startsWith("ERROR")).hasSize(1);
        assertThat(log.get(log.size() - 1)).matches("INFO search: \\d\\d pages written; \\d+ ms");
    }

    @Test
    void moreThanSoMany_areNotKeptWaiting() {
        index.follow(held(SAMPLE));
        List<CompletableFuture<Boolean>> all = new ArrayList<>();
        for (int reader = 0; reader <= Newest.MOST_WAITING; reader++) {
            all.add(findsTheNurse());
        }

        Object first = CompletableFuture.anyOf(all.toArray(CompletableFuture[]::new))
                .exceptionally(e -> e)
                .join();
        hold.countDown();

        assertThat(((CompletionException) first).getCause()).isInstanceOf(NotSearchable.class);
        assertThat(all.stream()
                        .filter(found -> !found.handle((yes, e) -> e == null).join()))
                .hasSize(1);
    }

    @Test
    void nobodyWaitsForEver() {
        Newest never = new Newest(Duration.ofMillis(1));
        never.next();

        assertThatThrownBy(never::await).isInstanceOf(NotSearchable.class).hasMessageContaining("In a few seconds");
    }

    @Test
    void pagesThatNobodyWrites_areNotWaitedFor() {
        Newest none = new Newest(Duration.ofDays(1));

        assertThatThrownBy(none::await).isInstanceOf(NotSearchable.class).hasMessageContaining("In a few seconds");
        assertThat(none.state()).isEqualTo("being written");
    }

    @Test
    void anEndMeanwhile_isToldToWhoWaits() {
        index.follow(held(SAMPLE));
        CompletableFuture<Boolean> found = findsTheNurse();

        index.stop(null);
        hold.countDown();
        index.follow(() -> SAMPLE);

        assertThatThrownBy(found::join)
                .hasCauseInstanceOf(NotSearchable.class)
                .hasMessageContaining("In a few seconds");
    }

    @Test
    void aGuideThatIsToEnd_canBeSearchedUntilThen() {
        Published.show(index, SAMPLE);

        index.stop(null);

        assertThat(findsTheNurse().join()).isTrue();
    }

    @Test
    void aGuide_isReadyOnceItCanBeSearched_andStaysSo() {
        SearchHealth health = new SearchHealth(index);
        index.follow(held(SAMPLE));
        assertThat(health.call().getStatus()).isEqualTo(Status.DOWN);
        hold.countDown();
        assertThat(findsTheNurse().join()).isTrue();
        assertThat(health.call().getStatus()).isEqualTo(Status.UP);

        index.follow(() -> {
            throw new IllegalStateException("broken on purpose");
        });
        assertThatThrownBy(() -> index.read((pages, names) -> pages)).isInstanceOf(NotSearchable.class);

        assertThat(health.call().getStatus()).isEqualTo(Status.UP);
        assertThat(health.call().getData().orElseThrow()).containsEntry("pages", "could not be written");
    }
}
