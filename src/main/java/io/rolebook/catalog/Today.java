package io.rolebook.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.eclipse.microprofile.config.ConfigProvider;

/** The clock that decides what is published and what is overdue; a test puts its own in its place. */
@ApplicationScoped
public class Today {

    /** The setting that says where a day begins: a name such as {@code Europe/Berlin}. */
    static final String ZONE = "rolebook.time-zone";

    Today() {}

    @Produces
    @ApplicationScoped
    Clock clock() {
        return inZone();
    }

    /** The same clock for commands, which run without the guide around them. */
    public static Clock inZone() {
        String zone =
                ConfigProvider.getConfig().getOptionalValue(ZONE, String.class).orElse("UTC");
        try {
            return Clock.system(ZoneId.of(zone));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "there is no time zone '" + zone + "'; set " + ZONE + " to a name such as Europe/Berlin", e);
        }
    }
}
