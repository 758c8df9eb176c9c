package io.rolebook.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The addresses of the site; its name is in {@code content/guide.md}. */
@ConfigMapping(prefix = "rolebook.site")
interface SiteConfig {

    /** Its public address, such as {@code https://rolebook.example}, for canonical links. */
    Optional<String> url();

    /** The value of {@code Strict-Transport-Security} for requests by HTTPS. */
    @WithDefault("max-age=63072000")
    String hsts();

    /** The address to edit a file: a pattern with {@code {path}}, below the content folder, and {@code {line}}. */
    Optional<String> editUrl();
}
