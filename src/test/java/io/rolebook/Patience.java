package io.rolebook;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long a test waits for what other threads do: longer than any busy machine needs. */
public class Patience {

    public static final Duration A_MINUTE = Duration.ofMinutes(1);

    private Patience() {}

    public static ConditionFactory await() {
        return Awaitility.await().atMost(A_MINUTE);
    }
}
