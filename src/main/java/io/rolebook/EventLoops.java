package io.rolebook;

import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * How many threads read requests and send finished pages, unless somebody says otherwise: one for two processors. It sends
 * more than a network carries, and the other processor makes pages meanwhile. With a thread for each, these wait for each
 * other, and one answer in a hundred waits for both.
 */
public final class EventLoops implements ConfigSource {

    private static final String SETTING = "quarkus.vertx.event-loops-pool-size";

    /** Below everything that somebody could have set. */
    private static final int LAST = 1;

    private static final int PROCESSORS_FOR_ONE = 2;

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(SETTING);
    }

    @Override
    public String getValue(String name) {
        return name.equals(SETTING) ? number(Runtime.getRuntime().availableProcessors()) : null;
    }

    static String number(int processors) {
        return String.valueOf(Math.max(1, processors / PROCESSORS_FOR_ONE));
    }

    @Override
    public String getName() {
        return "event loops for the processors of this machine";
    }

    @Override
    public int getOrdinal() {
        return LAST;
    }
}
