package io.rolebook.web.cache;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether somebody reads of each request in the log; {@code application.properties} hands the switch on to what writes it. */
@ConfigMapping(prefix = "rolebook.log")
interface AccessLogConfig {

    @WithDefault("false")
    boolean access();
}
