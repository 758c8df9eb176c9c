package io.rolebook.cards;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The cards drawn last. One is drawn at a time on a thread of its own, so that no page ever waits for pictures. */
@ApplicationScoped
class CardShelf {

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

    private final ExecutorService hand = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "cards");
        thread.setDaemon(true);
        return thread;
    });

    CardShelf() {
        this(KEPT);
    }

    CardShelf(int kept) {
        this.kept = kept;
    }

    /** The picture as PNG. */
    CompletableFuture<byte[]> of(Card card) {
        return CompletableFuture.supplyAsync(() -> drawn.computeIfAbsent(card, Drawing::png), hand);
    }

    @PreDestroy
    void close() {
        hand.shutdownNow();
    }
}
