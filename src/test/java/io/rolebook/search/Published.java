package io.rolebook.search;

import static io.rolebook.Patience.await;

import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import io.rolebook.content.model.Document;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An index of a content folder, all of it shown, without a server around it. */
final class Published {

    private Published() {}

    static SearchIndex index(Path folder) {
        return index(pages(Sample.guide(folder)));
    }

    static SearchIndex index(Stream<Entry> entries) {
        SearchIndex index = new SearchIndex(null);
        CompletableFuture<Void> ready = new CompletableFuture<>();
        index.follow(() -> entries);
        index.execute(() -> ready.complete(null));
        ready.orTimeout(5, TimeUnit.MINUTES).join();
        return index;
    }

    /** Returns once these entries are searched. */
    static void show(SearchIndex index, Stream<Entry> entries) {
        index.follow(() -> entries);
        await().until(index::state, state -> !state.equals(SearchIndex.BEING_WRITTEN));
    }

    static Stream<Entry> pages(Guide guide) {
        return ShownPages.of(guide, guide.documents().collect(Collectors.toMap(Document::path, Document::title)));
    }
}
