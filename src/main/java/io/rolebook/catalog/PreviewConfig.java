package io.rolebook.catalog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether this guide is an editor's own: then it shows what readers may not see yet, and tells what is wrong with it. */
@ConfigMapping(prefix = "rolebook")
public interface PreviewConfig {

    @WithDefault("false")
    boolean preview();
}
