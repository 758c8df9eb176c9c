package io.rolebook;

import io.quarkus.test.Mock;
import io.rolebook.content.Sample;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneOffset;

/** In tests it is always the same day. */
@Mock
@ApplicationScoped
class FixedClock {

    @Produces
    @Mock
    @ApplicationScoped
    Clock clock() {
        return Clock.fixed(Sample.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
