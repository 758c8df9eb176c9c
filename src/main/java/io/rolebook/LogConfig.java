package io.rolebook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the log is written. */
@ConfigMapping(prefix = "rolebook.log")
interface LogConfig {

    /** One JSON object a line instead of text. */
    @WithDefault("false")
    boolean json();

    /** A line for each request; application.properties passes the switch on to Quarkus. */
    @WithDefault("false")
    boolean access();
}
