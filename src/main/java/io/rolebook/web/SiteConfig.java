package io.rolebook.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where the site is; {@code content/guide.md} says who it is. */
@ConfigMapping(prefix = "rolebook.site")
interface SiteConfig {

    /** Its public address, such as {@code https://rolebook.example}, for canonical links. */
    Optional<String> url();

    /** What a browser that came by https is told of the time to come ({@code Strict-Transport-Security}). */
    @WithDefault("max-age=63072000")
    String hsts();

    /** Where a file is edited: a pattern with {@code {path}}, below the content folder, and {@code {line}}. */
    Optional<String> editUrl();
}
