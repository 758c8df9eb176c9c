package io.rolebook.cards;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    private final Map<Card, Drawn> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Card, Drawn> eldest) {
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

    /** @param tag the picture's fingerprint */
    record Drawn(byte[] png, String tag) {}

    CompletableFuture<Drawn> of(Card card) {
        return CompletableFuture.supplyAsync(() -> drawn.computeIfAbsent(card, CardShelf::draw), hand);
    }

    @PreDestroy
    void close() {
        hand.shutdownNow();
    }

    private static Drawn draw(Card card) {
        byte[] png = Drawing.png(card);
        return new Drawn(png, fingerprint(png));
    }

    private static String fingerprint(byte[] png) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(png);
            return HexFormat.of().formatHex(digest, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
