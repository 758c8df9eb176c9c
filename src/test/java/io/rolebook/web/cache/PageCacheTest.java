package io.rolebook.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageCacheTest {

    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final PageCache cache = new PageCache(() -> new MemorySize(BigInteger.valueOf(200_000)), metrics);

    @Test
    void aPageIsKept_untilTheContentChanges() {
        Flight flight = cache.board("/a");
        cache.keep("/a", flight, page(100));
        assertThat(cache.find("/a")).isNotNull();

        cache.follow(null);

        assertThat(cache.find("/a")).isNull();
    }

    @Test
    void aPageOfAnOlderEdition_isNotKept() {
        Flight flight = cache.board("/a");

        cache.follow(null);
        cache.keep("/a", flight, page(100));

        assertThat(cache.find("/a")).isNull();
    }

    @Test
    void whoeverWantsTheSame_waitsForTheFirst_andNobodyWaitsTwice() {
        List<String> over = new ArrayList<>();
        Flight flight = cache.board("/a");
        assertThat(flight.isFirst(() -> over.add("first"))).isTrue();
        assertThat(cache.board("/a").isFirst(() -> over.add("second"))).isFalse();
        assertThat(cache.board("/b").isFirst(() -> over.add("other"))).isTrue();
        assertThat(over).isEmpty();

        cache.land("/a", flight);
        flight.land();

        assertThat(over).containsExactly("second");
        assertThat(flight.isFirst(() -> over.add("late"))).isFalse();
        assertThat(over).containsExactly("second", "late");
        assertThat(cache.board("/a")).isNotSameAs(flight);
    }

    @Test
    void whatHasArrived_orIsOfAnOlderEdition_isKnown() {
        Flight flight = cache.board("/a");
        assertThat(flight.hasArrived()).isFalse();
        assertThat(cache.isNow(flight)).isTrue();

        flight.arrive();
        cache.follow(null);

        assertThat(flight.hasArrived()).isTrue();
        assertThat(cache.isNow(flight)).isFalse();
    }

    @Test
    void oddAddresses_evict_andNeverExhaust() {
        for (int odd = 0; odd < 2_000; odd++) {
            String address = "/a?odd=" + odd;
            cache.keep(address, cache.board(address), page(10_000));
        }
        cache.tidy();

        assertThat(metrics.get("rolebook.pages.kept").gauge().value()).isBetween(1.0, 20.0);
    }

    @Test
    void whatIsLargerThanTheBound_isNotKept() {
        cache.keep("/a", cache.board("/a"), page(300_000));
        cache.tidy();

        assertThat(cache.find("/a")).isNull();
    }

    private static Kept page(int length) {
        return Kept.of(new Finished(new byte[length], "text/html"), HttpHeaders.headers(), null);
    }
}
