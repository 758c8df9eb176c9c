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
    private final AtomicBoolean wanted = new AtomicBoolean(true);
    private final Gathered gathered = new Gathered(() -> client, wanted::get);

    @Test
    void whatIsSmall_isHeldUntilItIsComplete() throws IOException {
        gathered.write(MILLION);
        gathered.write(MILLION);

        assertThat(gathered.isComplete()).isTrue();
        assertThat(gathered.bytes()).hasSize(2_000_000);
        assertThat(client.size()).isZero();
    }

    @Test
    void whatIsLarge_isPassedOn() throws IOException {
        gathered.write(MILLION);
        gathered.write(MILLION);
        gathered.write(1);

        assertThat(gathered.isComplete()).isFalse();
        assertThat(client.size()).isEqualTo(2_000_001);
    }

    @Test
    void whatComesInOnePiece_isHeldHoweverLarge_untilMoreFollows() throws IOException {
        gathered.write(new byte[3_000_000]);

        assertThat(gathered.isComplete()).isTrue();
        assertThat(gathered.bytes()).hasSize(3_000_000);
        assertThat(client.size()).isZero();

        gathered.write(1);

        assertThat(gathered.isComplete()).isFalse();
        assertThat(client.size()).isEqualTo(3_000_001);
    }

    @Test
    void whoWantsNothingLarge_isWrittenNothing() throws IOException {
        Gathered head = new Gathered(
                () -> {
                    throw new IOException("HEAD");
                },
                wanted::get);
        head.write(MILLION);
        head.write(MILLION);

        assertThatThrownBy(() -> head.write(1)).hasMessage("HEAD");
        assertThat(head.isComplete()).isFalse();
    }

    @Test
    void whatNobodyWantsAnyMore_isRefused_largeOrSmall() throws IOException {
        gathered.write(MILLION);
        wanted.set(false);
        assertThatThrownBy(() -> gathered.write(1)).isInstanceOf(IOException.class);

        wanted.set(true);
        gathered.write(MILLION);
        gathered.write(1);
        wanted.set(false);
        assertThatThrownBy(() -> gathered.write(MILLION)).isInstanceOf(IOException.class);
        assertThat(client.size()).isEqualTo(2_000_001);
    }
}
