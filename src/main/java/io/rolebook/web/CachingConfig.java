package io.rolebook.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The values of Cache-Control for pages. A shared cache serves a page for at most {@code shared} and {@code whileAsking} together. */
@ConfigMapping(prefix = "rolebook.caching")
interface CachingConfig {

    /** {@code max-age} */
    @WithDefault("1m")
    Duration browser();

    /** {@code s-maxage} */
    @WithDefault("5m")
    Duration shared();

    /** {@code stale-while-revalidate} */
    @WithDefault("1m")
    Duration whileAsking();

    /** {@code stale-if-error} */
    @WithDefault("1d")
    Duration withoutGuide();
}
