package io.rolebook.search;

import static io.rolebook.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolebook.Log;
import io.rolebook.content.Sample;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Searches wait for the first index; after that they read the last one that could be written. */
class SearchWaitingTest {

    private final SearchIndex index = new SearchIndex(null);
    private final SearchHealth health = new SearchHealth(index);
    private final CountDownLatch hold = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final ExecutorService readers = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        hold.countDown();
        readers.shutdown();
        index.end();
    }

    private static Stream<Entry> sample() {
        return Published.pages(Sample.guide());
    }

    private static Stream<Entry> broken() {
        throw new IllegalStateException("broken on purpose");
    }

    private Supplier<Stream<Entry>> held(Supplier<Stream<Entry>> entries) {
        return () -> {
            begun.countDown();
            try {
                hold.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return entries.get();
        };
    }

    private boolean findsTheNurse() {
        return index.read((searcher, suggester) ->
                searcher.getIndexReader().docFreq(new Term(IndexField.PAGE, "/roles/nurse")) > 0);
    }

    private CompletableFuture<Boolean> reader() {
        return CompletableFuture.supplyAsync(this::findsTheNurse, readers);
    }

    private void awaitState(String state) {
        await().until(() -> index.state().equals(state));
    }

    @Test
    void searches_waitForTheFirstIndex() {
        index.follow(held(SearchWaitingTest::sample));
        CompletableFuture<Boolean> found = reader();
        assertThat(found).isNotDone();

        hold.countDown();

        assertThat(found.join()).isTrue();
    }

    @Test
    void searchesDuringAChange_readTheIndexBefore() {
        Published.show(index, sample());
        index.follow(held(Stream::empty));

        assertThat(findsTheNurse()).isTrue();

        hold.countDown();
        await().until(() -> !findsTheNurse());
    }

    @Test
    void ofSeveralChanges_theLastIsShown_andThoseBetweenAreNotWritten() throws InterruptedException {
        List<String> written = new CopyOnWriteArrayList<>();
        index.follow(held(SearchWaitingTest::sample));
        begun.await();
        index.follow(() -> {
            written.add("between");
            return sample();
        });
        index.follow(() -> {
            written.add("last");
            return Stream.empty();
        });

        hold.countDown();

        await().until(() -> !written.isEmpty() && !findsTheNurse());
        assertThat(written).containsExactly("last");
    }

    @Test
    void aFailedBuild_isLogged_andTheIndexBeforeStays_untilTheNextChange() {
        Published.show(index, sample());

        List<String> log = Log.during(SearchIndex.class, () -> {
            index.follow(() -> Stream.concat(sample(), Stream.of((Entry) null)));
            awaitState(SearchIndex.FAILED);
            assertThat(findsTheNurse()).isTrue();
            index.follow(Stream::empty);
            awaitState(SearchIndex.UP_TO_DATE);
            assertThat(findsTheNurse()).isFalse();
        });

        assertThat(log).filteredOn(line -> line.startsWith("ERROR")).hasSize(1);
        assertThat(log.get(log.size() - 1)).matches("INFO search: 0 pages written; \\d+ ms");
    }

    @Test
    void aFailedFirstBuild_isToldToReaders_andTheNextChangeBeginsAnew() {
        index.follow(SearchWaitingTest::broken);
        awaitState(SearchIndex.FAILED);
        assertThatThrownBy(this::findsTheNurse)
                .isInstanceOf(NotSearchable.class)
                .hasMessageContaining("cannot search");

        index.follow(SearchWaitingTest::sample);

        assertThat(findsTheNurse()).isTrue();
    }

    @Test
    void aShutdown_endsTheWait() {
        index.follow(held(SearchWaitingTest::sample));
        CompletableFuture<Boolean> found = reader();

        index.stop(null);

        assertThatThrownBy(found::join)
                .hasCauseInstanceOf(NotSearchable.class)
                .hasMessageContaining("In a few seconds");
    }

    @Test
    void duringAShutdown_searchesAreAnswered() {
        Published.show(index, sample());

        index.stop(null);

        assertThat(findsTheNurse()).isTrue();
    }

    @Test
    void health_isUpOnceThereIsAnIndex_andTellsOfAFailedBuild() {
        index.follow(held(SearchWaitingTest::sample));
        assertThat(health.call().getStatus()).isEqualTo(Status.DOWN);
        hold.countDown();
        assertThat(findsTheNurse()).isTrue();
        assertThat(health.call().getStatus()).isEqualTo(Status.UP);

        index.follow(SearchWaitingTest::broken);
        awaitState(SearchIndex.FAILED);

        assertThat(health.call().getStatus()).isEqualTo(Status.UP);
        assertThat(health.call().getData().orElseThrow()).containsEntry("pages", "could not be written");
    }
}
