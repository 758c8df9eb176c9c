package io.rolebook.web.cache;

import static io.rolebook.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import java.math.BigInteger;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PageCacheTest {

    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final PageCache cache = new PageCache(() -> new MemorySize(BigInteger.valueOf(200_000)), metrics);

    private PageCache.Key key(String address) {
        return new PageCache.Key(address, cache.edition());
    }

    private static FinishedPage page(int length) {
        return FinishedPage.of(new EncodedContent(new byte[length], "text/html"), HttpHeaders.headers(), null);
    }

    @Test
    void aPage_isKept_untilTheContentChanges() {
        cache.begin(key("/a"), CompletableFuture.completedFuture(page(100)));
        assertThat(cache.get(key("/a"))).isNotNull();

        cache.follow(null);

        assertThat(cache.get(key("/a"))).isNull();
    }

    @Test
    void aPageOfAnOlderEdition_isNotFound_whenItIsFinishedAfterTheChange() {
        CompletableFuture<FinishedPage> rendering = new CompletableFuture<>();
        cache.begin(key("/a"), rendering);

        cache.follow(null);
        rendering.complete(page(100));

        assertThat(cache.get(key("/a"))).isNull();
        assertThat(cache.begin(key("/a"), new CompletableFuture<>())).isNull();
    }

    @Test
    void aPageThatIsBeingRendered_isRenderedOnce() {
        CompletableFuture<FinishedPage> rendering = new CompletableFuture<>();

        assertThat(cache.begin(key("/a"), rendering)).isNull();
        assertThat(cache.get(key("/a"))).isNull();
        assertThat(cache.begin(key("/a"), new CompletableFuture<>())).isSameAs(rendering);
        assertThat(cache.begin(key("/b"), new CompletableFuture<>())).isNull();
    }

    @Test
    void whatIsNoPage_andAFailure_areNotKept() {
        CompletableFuture<FinishedPage> none = new CompletableFuture<>();
        CompletableFuture<FinishedPage> failed = new CompletableFuture<>();
        cache.begin(key("/a"), none);
        cache.begin(key("/b"), failed);

        none.complete(null);
        failed.cancel(false);

        assertThat(cache.begin(key("/a"), new CompletableFuture<>())).isNull();
        assertThat(cache.begin(key("/b"), new CompletableFuture<>())).isNull();
    }

    @Test
    void manyAddresses_evictEachOther_andNeverExceedTheBound() {
        for (int odd = 0; odd < 2_000; odd++) {
            cache.begin(key("/a?odd=" + odd), CompletableFuture.completedFuture(page(10_000)));
        }

        await().until(() -> metrics.get("cache.size").gauge().value(), allOf(greaterThan(0.0), lessThan(20.0)));
    }

    @Test
    void aPageLargerThanTheBound_isNotKept() {
        cache.begin(key("/a"), CompletableFuture.completedFuture(page(300_000)));

        await().until(() -> cache.get(key("/a")), nullValue());
    }
}
