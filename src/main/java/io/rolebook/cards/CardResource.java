package io.rolebook.cards;

import io.rolebook.web.Links;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.concurrent.CompletionStage;

/** {@code /cards/…}: the picture for a shared link to the page at the address behind it. */
@Path(Links.CARDS)
class CardResource {

    private final Cards cards;
    private final CardCache shelf;

    CardResource(Cards cards, CardCache shelf) {
        this.cards = cards;
        this.shelf = shelf;
    }

    @GET
    @Path("{page:.+}.png")
    @Produces("image/png")
    @Blocking
    public CompletionStage<byte[]> card(String page) {
        return shelf.of(cards.of(page).orElseThrow(NotFoundException::new));
    }
}
