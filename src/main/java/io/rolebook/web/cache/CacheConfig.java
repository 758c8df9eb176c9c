package io.rolebook.web.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The memory that finished pages may take. */
@ConfigMapping(prefix = "rolebook.cache")
interface CacheConfig {

    /** In bytes, or with K, M or G. The cache never takes more than a tenth of the heap; 0 turns it off. */
    @WithDefault("64M")
    MemorySize size();
}
