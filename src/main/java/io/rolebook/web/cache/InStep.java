package io.rolebook.web.cache;

import io.rolebook.web.Deserted;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/**
 * Writes no faster than the network's thread takes it. Of HTTP/2 that thread tells only when it gets to it that a reader takes
 * no more; until then, whatever is written would queue up.
 */
final class InStep extends FilterOutputStream {

    /** So much may be ahead, in bytes. */
    private static final int AHEAD = 1 << 20;

    private final Consumer<Runnable> network;
    private final Runnable left;
    private int ahead;

    /**
     * @param network whose tasks come one after the other, those by which it writes among them
     * @param left told when nothing can be written any more, since nobody reads it
     */
    InStep(OutputStream out, Consumer<Runnable> network, Runnable left) {
        super(out);
        this.network = network;
        this.left = left;
    }

    /** On a request's own thread; the network's would wait for itself. */
    static OutputStream with(RoutingContext request, OutputStream out) {
        if (Context.isOnEventLoopThread()) {
            return out;
        }
        Context context = Vertx.currentContext();
        return new InStep(out, task -> context.runOnContext(now -> task.run()), () -> Deserted.leave(request));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            left.run();
            throw e;
        }
        ahead += length;
        if (ahead > AHEAD) {
            ahead = 0;
            await();
        }
    }

    private void await() throws IOException {
        CountDownLatch taken = new CountDownLatch(1);
        network.accept(taken::countDown);
        try {
            taken.await();
        } catch (InterruptedException e) {
            throw new InterruptedIOException("stopped while the network was waited for");
        }
    }
}
