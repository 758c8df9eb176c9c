package io.rolebook.cards;

import io.rolebook.web.Links;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;

/** {@code /cards/…}: the picture for a shared link to the page at the address behind it. */
@Path(Links.CARDS)
class CardResource {

    /** A picture is kept a day and then asked for again. */
    private static final String DAY = "public, max-age=86400";

    private final Cards cards;
    private final CardShelf shelf;

    CardResource(Cards cards, CardShelf shelf) {
        this.cards = cards;
        this.shelf = shelf;
    }

    @GET
    @Path("{page:.+}.png")
    @Produces("image/png")
    @Blocking
    public CompletionStage<Response> card(String page, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Card card = cards.of(page).orElseThrow(NotFoundException::new);
        return shelf.of(card).thenApply(drawn -> answer(drawn, '"' + drawn.tag() + '"', known));
    }

    private static Response answer(CardShelf.Drawn drawn, String tag, String known) {
        boolean isKnown = known != null && (known.contains(tag) || known.equals("*"));
        Response.ResponseBuilder answer = isKnown ? Response.notModified() : Response.ok(drawn.png());
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, DAY)
                .build();
    }
}
