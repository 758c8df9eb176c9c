package io.rolebook.web.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of the memory finished pages may take. */
@ConfigMapping(prefix = "rolebook.cache")
interface CacheConfig {

    /** In bytes, or with K, M or G; 0 keeps none, and a small heap less. */
    @WithDefault("64M")
    MemorySize size();
}
