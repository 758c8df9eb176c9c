package io.rolebook.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.rolebook.catalog.CatalogLoaded;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * Finished answers by address, of the present edition of the content alone, within a bound of bytes: addresses that nobody
 * asks for again only make room for others.
 */
@ApplicationScoped
class PageCache {

    private static final int FIRST = Interceptor.Priority.PLATFORM_BEFORE;

    /** What an entry costs besides its bytes and its address. */
    private static final int OVERHEAD = 2_000;

    /** Of a small heap, whatever is configured, pages take no more than this part. */
    private static final int PART_OF_HEAP = 10;

    private final Cache<String, Kept> pages;
    private final ConcurrentHashMap<String, Flight> flights = new ConcurrentHashMap<>();
    private final AtomicLong edition = new AtomicLong();
    private final LongAdder asked = new LongAdder();
    private final LongAdder sent = new LongAdder();

    PageCache(CacheConfig config, MeterRegistry metrics) {
        pages = Caffeine.newBuilder()
                .maximumWeight(Math.min(
                        config.size().asLongValue(), Runtime.getRuntime().maxMemory() / PART_OF_HEAP))
                .weigher((String address, Kept kept) ->
                        OVERHEAD + 2 * address.length() + kept.page().weight())
                .build();
        metrics.gauge("rolebook.pages.kept", pages, Cache::estimatedSize);
        metrics.more().counter("rolebook.pages.sent", List.of(), sent);
        metrics.more().counter("rolebook.pages.asked", List.of(), asked);
    }

    /**
     * Before anybody else follows, so that readers need not wait for it: pages are made of the catalog alone, and those made
     * of the search index are each reader's own and never kept.
     */
    void follow(@Observes @Priority(FIRST) CatalogLoaded event) {
        edition.incrementAndGet();
        pages.invalidateAll();
    }

    /** Null if it isn't there. */
    Kept find(String address) {
        asked.increment();
        Kept page = pages.getIfPresent(address);
        if (page != null) {
            sent.increment();
        }
        return page;
    }

    /** The same for who looks again, or on the long way, if it isn't there; whoever sends it says so. */
    Kept glance(String address) {
        return pages.getIfPresent(address);
    }

    void countSent() {
        asked.increment();
        sent.increment();
    }

    /** The flight that makes this page: a new one, or one that is under way already. */
    Flight board(String address) {
        return flights.computeIfAbsent(address, a -> new Flight(edition.get()));
    }

    /** Whether the content is still that of which it began to be made. */
    boolean isNow(Flight flight) {
        return flight.edition() == edition.get();
    }

    /** Ends a flight; whoever waits for it looks again. */
    void land(String address, Flight flight) {
        flights.remove(address, flight);
        flight.land();
    }

    /** Keeps a page unless the content has changed since its making began. */
    void keep(String address, Flight flight, Kept page) {
        if (isNow(flight)) {
            pages.put(address, page);
            if (!isNow(flight)) {
                pages.invalidate(address);
            }
        }
    }

    /** Makes room now rather than soon. */
    void tidy() {
        pages.cleanUp();
    }
}
