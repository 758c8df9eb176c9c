package io.rolebook;

import io.quarkus.test.Mock;
import io.rolebook.content.Sample;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** In tests of one folder it is always the same day. */
@Mock
@ApplicationScoped
class FixedClock {

    @Produces
    @Mock
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "rolebook.content.dir") Path folder) {
        return Clock.fixed(Sample.today(folder).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
