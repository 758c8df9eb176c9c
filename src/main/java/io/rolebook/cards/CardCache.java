package io.rolebook.cards;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A cache of the last cards. One thread draws them one at a time, so that no page waits for pictures. */
@ApplicationScoped
class CardCache {

    /** At less than 60 KB each, these take 8 MB at most. */
    private static final int KEPT = 128;

    private final int kept;

    /** Of the drawing thread alone. */
    private final Map<Card, byte[]> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Card, byte[]> eldest) {
            return size() > kept;
        }
    };

    private final ExecutorService drawer = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "cards");
        thread.setDaemon(true);
        return thread;
    });

    CardCache() {
        this(KEPT);
    }

    CardCache(int kept) {
        this.kept = kept;
    }

    /** The picture as PNG. */
    CompletableFuture<byte[]> of(Card card) {
        return CompletableFuture.supplyAsync(() -> drawn.computeIfAbsent(card, Drawing::png), drawer);
    }

    @PreDestroy
    void close() {
        drawer.shutdownNow();
    }
}
