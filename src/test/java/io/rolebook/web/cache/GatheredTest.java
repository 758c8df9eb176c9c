package io.rolebook.web.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class GatheredTest {

    private static final byte[] MILLION = new byte[1_000_000];

    private final ByteArrayOutputStream client = new ByteArrayOutputStream();
    private final AtomicBoolean passedOn = new AtomicBoolean();
    private final AtomicBoolean left = new AtomicBoolean();
    private final Gathered gathered = new Gathered(client, () -> passedOn.set(true), left::get);

    @Test
    void whatIsSmall_isHeldUntilItIsComplete() throws IOException {
        gathered.write(MILLION);
        gathered.write(MILLION);

        assertThat(gathered.isComplete()).isTrue();
        assertThat(gathered.bytes()).hasSize(2_000_000);
        assertThat(client.size()).isZero();
        assertThat(passedOn).isFalse();
    }

    @Test
    void whatIsLarge_isPassedOn() throws IOException {
        gathered.write(MILLION);
        gathered.write(MILLION);
        gathered.write(1);

        assertThat(gathered.isComplete()).isFalse();
        assertThat(client.size()).isEqualTo(2_000_001);
        assertThat(passedOn).isTrue();
    }

    @Test
    void whoHasLeft_isWrittenNothingMore() throws IOException {
        gathered.write(MILLION);
        gathered.write(MILLION);
        gathered.write(1);
        left.set(true);

        assertThatThrownBy(() -> gathered.write(MILLION)).isInstanceOf(IOException.class);
        assertThat(client.size()).isEqualTo(2_000_001);
    }

    @Test
    void aSmallAnswer_isFinishedForOthers_alsoIfWhoAskedHasLeft() throws IOException {
        left.set(true);
        gathered.write(MILLION);

        assertThat(gathered.bytes()).hasSize(1_000_000);
    }
}
