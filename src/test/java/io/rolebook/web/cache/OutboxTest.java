package io.rolebook.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Outbox outbox = new Outbox(100, metrics);
    private final List<String> gone = new ArrayList<>();

    private Outbox.Reader reader(String name, long taken) {
        return new Outbox.Reader() {
            @Override
            public long taken() {
                return taken;
            }

            @Override
            public void letGo() {
                gone.add(name);
            }
        };
    }

    @Test
    void whileThereIsRoom_nobodyIsLetGo() {
        outbox.put(reader("slow", 0), 50);
        outbox.put(reader("fast", 1L << 40), 50);

        assertThat(gone).isEmpty();
        assertThat(metrics.get("rolebook.readers.bytes").gauge().value()).isEqualTo(100);
    }

    @Test
    void whenTheNextNeedsRoom_whoReadsSlowest_isLetGo_evenIfAnotherIsLonger() {
        outbox.put(reader("fast", 1L << 40), 40);
        outbox.put(reader("slower", 1_000), 30);
        outbox.put(reader("slowest", 0), 30);

        outbox.put(reader("new", 0), 60);

        assertThat(gone).containsExactlyInAnyOrder("slower", "slowest");
        assertThat(metrics.get("rolebook.readers.let.go").counter().count()).isEqualTo(2);
        assertThat(metrics.get("rolebook.readers.bytes").gauge().value()).isEqualTo(100);
    }

    @Test
    void whatHasArrived_makesRoom() {
        Outbox.Sent first = outbox.put(reader("first", 0), 80);

        assertThat(first.takeOut()).isTrue();
        assertThat(first.takeOut()).isFalse();
        outbox.put(reader("second", 0), 100);

        assertThat(gone).isEmpty();
    }

    @Test
    void whatIsLargerThanAll_isSentAlone() {
        outbox.put(reader("first", 0), 10);
        outbox.put(reader("large", 0), 1_000);

        assertThat(gone).containsExactly("first");
        assertThat(metrics.get("rolebook.readers.bytes").gauge().value()).isEqualTo(1_000);
    }
}
