package io.rolebook.web.cache;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.rolebook.web.HttpDate;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Answers what is familiar on one connection as soon as it is read, before the framework makes anything of it: of all that a
 * finished page costs, the framework's part is the largest but for the network's. All else goes its way as before.
 */
final class ShortWay extends ChannelDuplexHandler {

    /** Sent through the framework's own queue, it comes at once if nothing waits there. */
    private static final Object PROBE = new Object();

    private static final int MOST_LESSONS = 20;

    private final ShortWays ways;
    private final ConnectionBase connection;
    private ChannelHandlerContext network;
    private Familiar familiar;

    /** The headers of the last request that went the long way. */
    private Object last;

    /** Whether that one, and nothing else, is being answered. */
    private boolean isAlone;

    /** Whether nothing is being answered, so that an answer can't overtake another. */
    private boolean isFree;

    private int lessons;
    private boolean isQuiet;
    private boolean isRetired;
    private boolean skipsEnd;
    private boolean hasWritten;

    ShortWay(ShortWays ways, ConnectionBase connection) {
        this.ways = ways;
        this.connection = connection;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        // Past the encoder, for what is encoded
        network = context.pipeline().context(HttpRequestDecoder.class);
    }

    /** A request with these headers is being answered on the long way, where one is taken after the other. */
    void meet(Object headers) {
        isQuiet = false;
        connection.writeToChannel(PROBE, connection.voidPromise);
        isAlone = headers == last && isQuiet;
    }

    /** On a connection on which nobody says the same again, nothing is learned for ever. */
    boolean isEager() {
        return lessons < MOST_LESSONS;
    }

    /** @param next null for what can't be familiar */
    void learn(Familiar next) {
        lessons++;
        familiar = next;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            if (isFree && isFamiliar(request) && answer(request, context)) {
                skipsEnd = true;
                return;
            }
            last = request.headers();
            isAlone = false;
            isFree = false;
        } else if (skipsEnd) {
            // A request without a body ends with nothing that would have to be given back
            skipsEnd = !(message instanceof LastHttpContent);
            return;
        }
        context.fireChannelRead(message);
    }

    private boolean isFamiliar(HttpRequest request) {
        return !isRetired && ways.areOpen() && familiar != null && familiar.isSaidBy(request);
    }

    private boolean answer(HttpRequest request, ChannelHandlerContext context) {
        long begun = System.nanoTime();
        Kept page = context.channel().isWritable() ? ways.page(familiar, request.uri()) : null;
        if (page == null || !page.page().isLight(familiar.encodings())) {
            return false;
        }
        Finished.Sent sent = page.page().in(familiar.encodings());
        boolean unchanged = Conditions.isUnchanged(request.headers().getAll(HttpHeaderNames.IF_NONE_MATCH), sent.tag());
        byte[] told = page.told(sent, unchanged).written();
        byte[] date = HttpDate.now().line();
        byte[] own = familiar.own();
        ByteBuf head = context.alloc().ioBuffer(told.length + date.length + own.length);
        network.write(head.writeBytes(told).writeBytes(date).writeBytes(own), network.voidPromise());
        if (!unchanged) {
            network.write(sent.network().duplicate(), network.voidPromise());
            connection.reportBytesWritten(sent.bytes().length());
        }
        hasWritten = true;
        lessons = 0;
        ways.count(page, request.uri(), unchanged, System.nanoTime() - begun);
        return true;
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (hasWritten) {
            hasWritten = false;
            network.flush();
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message == PROBE) {
            isQuiet = true;
            return;
        }
        if (message instanceof HttpResponse response) {
            // What is said of the connection itself, or before an answer, is left to the framework for good
            isRetired |= response.headers().contains(HttpHeaderNames.CONNECTION)
                    || response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        }
        if (message instanceof LastHttpContent) {
            isFree = isAlone;
            isAlone = false;
            last = null;
        }
        context.write(message, promise);
    }
}
