package io.rolebook.web.cache;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.runtime.configuration.MemorySize;
import io.rolebook.catalog.CatalogLoaded;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** Finished pages of the present edition of the content, and those that are being rendered, within a bound of bytes. */
@ApplicationScoped
class PageCache {

    /** Observers of the same event run in this order. */
    private static final int FIRST = Interceptor.Priority.PLATFORM_BEFORE;

    private static final int PART_OF_HEAP = 10;

    /** What an entry takes besides its content and its address, in bytes. */
    private static final int OVERHEAD = 2_000;

    /** The memory that finished pages may take. */
    @ConfigMapping(prefix = "rolebook.cache")
    interface Config {

        /** In bytes, or with K, M or G. The cache never takes more than a tenth of the heap; 0 turns it off. */
        @WithDefault("64M")
        MemorySize size();
    }

    /**
     * The page that a request asks for, of one edition of the content.
     *
     * @param address path and query, behind the origin where pages name it
     * @param edition counts the versions of the content since the program started
     */
    record Key(String address, long edition) {}

    private final AsyncCache<Key, FinishedPage> pages;
    private final AtomicLong edition = new AtomicLong();

    PageCache(Config config, MeterRegistry metrics) {
        pages = Caffeine.newBuilder()
                .maximumWeight(Math.min(
                        config.size().asLongValue(), Runtime.getRuntime().maxMemory() / PART_OF_HEAP))
                .weigher((Key key, FinishedPage page) ->
                        OVERHEAD + 2 * key.address().length() + page.content().weight())
                .recordStats()
                // Eviction runs where a page is added, so that the bound holds while every other thread is busy
                .executor(Runnable::run)
                .buildAsync();
        CaffeineCacheMetrics.monitor(metrics, pages, "pages");
    }

    /** Pages are rendered from the catalog alone, so they may change before the search index has been written. */
    void follow(@Observes @Priority(FIRST) CatalogLoaded event) {
        edition.incrementAndGet();
        pages.synchronous().invalidateAll();
    }

    long edition() {
        return edition.get();
    }

    /** Null if the page is not finished. */
    FinishedPage get(Key key) {
        return pages.synchronous().getIfPresent(key);
    }

    /**
     * Single flight: lets one request render the page and others wait for it. A page is kept when the future completes;
     * a null page and a failure are not.
     *
     * @return null if this rendering goes ahead, or the one to wait for
     */
    CompletableFuture<FinishedPage> begin(Key key, CompletableFuture<FinishedPage> rendering) {
        return pages.asMap().putIfAbsent(key, rendering);
    }
}
