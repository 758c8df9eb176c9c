package io.rolebook.web.cache;

import io.netty.channel.ChannelPipeline;
import io.netty.handler.stream.ChunkedWriteHandler;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.http.impl.Http1xServerConnection;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Opens a short way to finished pages on each connection that is kept, once it is known what is said on it. */
@ApplicationScoped
class ShortWays {

    private final PageCache cache;
    private final Tally tally;
    private volatile boolean areOpen;

    /** Who reads of each request in the log reads of all, and who changes the code sees the change. */
    ShortWays(PageCache cache, Tally tally, AccessLogConfig log) {
        this.cache = cache;
        this.tally = tally;
        this.areOpen = !log.access() && LaunchMode.current() != LaunchMode.DEVELOPMENT;
    }

    boolean areOpen() {
        return areOpen;
    }

    /** On the long way each client is told that its connection ends. */
    void close(@Observes ShutdownDelayInitiatedEvent stop) {
        areOpen = false;
    }

    void close(@Observes ShutdownEvent stop) {
        areOpen = false;
    }

    /**
     * The types that Vert.x 4 has for its connections are public, but not meant for everybody; Vert.x tells them nowhere else,
     * and without them all stays as it is. Encrypted connections are left alone.
     */
    void meet(RoutingContext asked) {
        if (areOpen
                && asked.request().connection() instanceof Http1xServerConnection connection
                && connection.channel().eventLoop().inEventLoop()
                && !connection.channelHandlerContext().isRemoved()
                && !connection.isSsl()) {
            ChannelPipeline way = connection.channel().pipeline();
            ShortWay known = way.get(ShortWay.class);
            if (known != null) {
                known.meet(asked.request().headers());
            } else if (way.get(ChunkedWriteHandler.class) == null) {
                way.addBefore(connection.channelHandlerContext().name(), null, new ShortWay(this, connection));
            }
        }
    }

    /** What was said with a request that is answered with a finished page. */
    void learn(RoutingContext asked, String address) {
        if (asked.request().connection() instanceof Http1xServerConnection connection) {
            ShortWay known = connection.channel().pipeline().get(ShortWay.class);
            if (known != null && known.isEager()) {
                known.learn(
                        Familiar.of(asked.request(), address, asked.response().headers()));
            }
        }
    }

    /** Null if it is not finished, or not what this reader's program likes. */
    Kept page(Familiar familiar, String uri) {
        Kept page = cache.glance(familiar.origin().isEmpty() ? uri : familiar.origin() + uri);
        return page != null && page.route() != null && page.isFor(familiar.accept()) ? page : null;
    }

    void count(Kept page, String uri, boolean unchanged, long nanos) {
        cache.countSent();
        if (unchanged) {
            tally.unchanged(page.route(), uri, nanos);
        } else {
            tally.whole(page.route(), uri, nanos);
        }
    }
}
