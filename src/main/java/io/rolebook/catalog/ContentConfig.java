package io.rolebook.catalog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the content is, and what happens if it changes or is not sound. */
@ConfigMapping(prefix = "rolebook.content")
interface ContentConfig {

    /** The folder that is loaded. */
    @WithDefault("content")
    Path dir();

    /** Whether to show what changes in it without a restart. */
    @WithDefault("true")
    boolean watch();

    /** Whether to refuse to start on an error rather than leave the file out. */
    @WithDefault("false")
    boolean strict();
}
