package io.rolebook.search;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The number of searches, how long they take, and how many of them find something. */
@ApplicationScoped
class SearchMetrics {

    private final MeterRegistry registry;

    SearchMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    Results ofSearch(Supplier<Results> search) {
        return timed(
                "page", search, found -> found.isEmpty() ? "nothing" : found.partial() ? "some-words" : "all-words");
    }

    List<Suggestion> ofSuggestion(Supplier<List<Suggestion>> suggest) {
        return timed("suggestion", suggest, found -> found.isEmpty() ? "nothing" : "all-words");
    }

    private <T> T timed(String kind, Supplier<T> work, Function<T, String> found) {
        Timer.Sample start = Timer.start(registry);
        T result = work.get();
        start.stop(Timer.builder("rolebook.search")
                .description("Searches, by what was asked for and what was found")
                .tag("kind", kind)
                .tag("found", found.apply(result))
                .register(registry));
        return result;
    }
}
