package io.rolebook.web.cache;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Answers that were made for one reader alone and that he hasn't taken yet. All together they may take so much memory; when the
 * next needs more, who reads slowest is let go until there is room. Nobody of usual pace ever is.
 */
@ApplicationScoped
class Outbox {

    /** Of the heap. */
    private static final int PART = 8;

    /** What each counts as having taken when he comes, in bytes, so that nobody is slow at first. */
    private static final int START = 1_000_000;

    private final long most;
    private final Counter letGo;
    private final Set<Sent> underWay = ConcurrentHashMap.newKeySet();
    private final AtomicLong bytes = new AtomicLong();

    @Inject
    Outbox(MeterRegistry metrics) {
        this(Runtime.getRuntime().maxMemory() / PART, metrics);
    }

    Outbox(long most, MeterRegistry metrics) {
        this.most = most;
        letGo = metrics.counter("rolebook.readers.let.go");
        metrics.gauge("rolebook.readers.bytes", bytes);
    }

    /** Whoever an answer is sent to. */
    interface Reader {

        /** How many bytes he has taken at most. */
        long taken();

        /** He gets no more, at once. */
        void letGo();
    }

    /** An answer on its way, which is taken out when it has arrived or its reader has left. */
    final class Sent {

        private final Reader reader;
        private final long size;
        private final long since = System.nanoTime();

        private Sent(Reader reader, long size) {
            this.reader = reader;
            this.size = size;
        }

        private double pace(long now) {
            return (double) (START + reader.taken()) / Math.max(1, now - since);
        }

        /** Whether it was there until now. */
        boolean takeOut() {
            boolean wasThere = underWay.remove(this);
            if (wasThere) {
                bytes.addAndGet(-size);
            }
            return wasThere;
        }

        private void letGo() {
            letGo.increment();
            reader.letGo();
        }
    }

    /** @param size what it takes in memory, in bytes */
    Sent put(Reader reader, long size) {
        Sent sent = new Sent(reader, size);
        bytes.addAndGet(size);
        while (bytes.get() > most && !underWay.isEmpty()) {
            slowest().filter(Sent::takeOut).ifPresent(Sent::letGo);
        }
        underWay.add(sent);
        return sent;
    }

    private Optional<Sent> slowest() {
        long now = System.nanoTime();
        return underWay.stream().min(Comparator.comparingDouble(one -> one.pace(now)));
    }
}
