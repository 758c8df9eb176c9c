package io.rolebook.editor;

import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.ContentStatus;
import io.rolebook.content.Guide;
import io.rolebook.web.Links;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** {@code /editor}: the newsroom, and the events by which an open page follows its content. In preview only. */
@Path(Links.EDITOR)
class EditorResource {

    private final Preview preview;
    private final ContentStatus status;
    private final Events events;
    private final Clock clock;

    EditorResource(Preview preview, ContentStatus status, Events events, Clock clock) {
        this.preview = preview;
        this.status = status;
        this.events = events;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance newsroom(@RestQuery String sort) {
        Guide guide = status.last()
                .filter(loaded -> preview.isOn())
                .orElseThrow(NotFoundException::new)
                .guide();
        return EditorPage.of(Newsroom.tables(guide, LocalDate.now(clock)), Order.of(sort));
    }

    @GET
    @Path(Links.EVENTS)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    public Multi<Events.Loaded> events() {
        if (!preview.isOn()) {
            throw new NotFoundException();
        }
        return events.all();
    }
}
