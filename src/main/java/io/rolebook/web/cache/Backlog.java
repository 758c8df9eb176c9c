package io.rolebook.web.cache;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.impl.Http1xServerConnection;
import io.vertx.ext.web.RoutingContext;

/**
 * Bounds what one connection may ask for before the answers are on their way to it. The framework queues requests that come one
 * behind the other without end, and looks through all of them for each, on the thread of all readers. Whoever sends more than
 * anybody needs gets his answers up to there, and the end of the connection: what is missing he may ask for again.
 */
final class Backlog extends ChannelDuplexHandler {

    /** Browsers send one request after the other on a connection, and programs that don't a handful. */
    static final int MOST = 32;

    /** The one by which this connection was met. */
    private int open = 1;

    private boolean isFull;

    /** Whether what is being written is said before an answer. */
    private boolean isProvisional;

    /** From its first request on, before others that came with it are read. Behind the short way, which answers at once. */
    static void meet(RoutingContext asked) {
        if (asked.request().connection() instanceof Http1xServerConnection connection
                && connection.channel().eventLoop().inEventLoop()
                && !connection.channelHandlerContext().isRemoved()) {
            ChannelPipeline way = connection.channel().pipeline();
            if (way.get(Backlog.class) == null) {
                way.addBefore(connection.channelHandlerContext().name(), null, new Backlog());
            }
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest) {
            isFull |= open == MOST;
            open += isFull ? 0 : 1;
        }
        if (isFull) {
            // Nothing more is read; what came with this one is thrown away
            context.channel().config().setAutoRead(false);
            ReferenceCountUtil.release(message);
        } else {
            context.fireChannelRead(message);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response) {
            isProvisional = response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        }
        if (message instanceof LastHttpContent && !isProvisional) {
            context.write(message, promise.unvoid()).addListener(sent -> answered(context));
        } else {
            context.write(message, promise);
        }
    }

    private void answered(ChannelHandlerContext context) {
        open--;
        if (isFull && open == 0) {
            context.close();
        }
    }
}
