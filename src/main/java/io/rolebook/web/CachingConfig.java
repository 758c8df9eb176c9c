package io.rolebook.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How old a page may get that is kept outside the guide: at most {@code shared} and {@code whileAsking} together. */
@ConfigMapping(prefix = "rolebook.caching")
interface CachingConfig {

    /** How long a browser shows a page again without asking. */
    @WithDefault("1m")
    Duration browser();

    /** How long a cache in front of the guide answers with a page without asking. */
    @WithDefault("5m")
    Duration shared();

    /** How long after that it may still answer with the page while it asks for a new one. */
    @WithDefault("1m")
    Duration whileAsking();

    /** How long it may do so while the guide does not answer. */
    @WithDefault("1d")
    Duration withoutGuide();
}
