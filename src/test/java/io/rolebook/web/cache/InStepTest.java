package io.rolebook.web.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InStepTest {

    private final byte[] some = new byte[700_000];

    @Test
    void whatIsMuchAhead_waitsForTheNetwork() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BlockingQueue<Runnable> network = new ArrayBlockingQueue<>(1);
        InStep inStep = new InStep(out, network::add, () -> {});

        inStep.write(some, 0, some.length);
        assertThat(network).isEmpty();
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> write(inStep));
        Runnable waiting = network.poll(10, TimeUnit.SECONDS);

        assertThat(waiting).isNotNull();
        assertThat(second).isNotDone();
        waiting.run();
        assertThat(second).succeedsWithin(10, TimeUnit.SECONDS);
        assertThat(out.size()).isEqualTo(2 * some.length);
    }

    @Test
    void whenNothingCanBeWritten_theReaderHasLeft() {
        CompletableFuture<Void> left = new CompletableFuture<>();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };

        assertThatThrownBy(() -> new InStep(closed, Runnable::run, () -> left.complete(null)).write(some))
                .isInstanceOf(IOException.class);
        assertThat(left).isDone();
    }

    private void write(InStep inStep) {
        try {
            inStep.write(some, 0, some.length);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
