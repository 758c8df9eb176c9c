package io.rolebook.cards;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rolebook.web.Links;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.PreDestroy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** {@code /cards/…}: the picture for a shared link to the page at the address behind it. */
@Path(Links.CARDS)
class CardResource {

    /** At less than 60 KB each, these take 8 MB at most. */
    private static final int KEPT = 128;

    private final Cards cards;

    /** One thread draws them one at a time, so that no page waits for pictures. */
    private final ExecutorService drawer = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "cards");
        thread.setDaemon(true);
        return thread;
    });

    private final AsyncLoadingCache<Card, byte[]> drawn =
            Caffeine.newBuilder().maximumSize(KEPT).executor(drawer).buildAsync(Drawing::png);

    CardResource(Cards cards) {
        this.cards = cards;
    }

    @GET
    @Path("{page:.+}.png")
    @Produces("image/png")
    @Blocking
    public CompletionStage<byte[]> card(String page) {
        return drawn.get(cards.of(page).orElseThrow(NotFoundException::new));
    }

    @PreDestroy
    void close() {
        drawer.shutdownNow();
    }
}
