package io.rolebook.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;

/** {@code /manifest.webmanifest}: the name and the icons of the guide as an installed application. */
@Path(Links.MANIFEST)
public class ManifestResource {

    private static final String PAPER = "#fbfaf6";

    private final Site site;

    ManifestResource(Site site) {
        this.site = site;
    }

    record Icon(String src, String sizes, String type) {}

    record Manifest(
            String name,
            @JsonProperty("short_name") String shortName,
            String description,
            @JsonProperty("start_url") String startUrl,
            String display,
            @JsonProperty("theme_color") String themeColor,
            @JsonProperty("background_color") String backgroundColor,
            List<Icon> icons) {}

    @GET
    @Produces("application/manifest+json")
    public Manifest manifest() {
        return new Manifest(
                site.name(),
                site.name(),
                site.line(),
                Links.home(),
                "minimal-ui",
                PAPER,
                PAPER,
                List.of(
                        new Icon(Links.icon(), "any", "image/svg+xml"),
                        new Icon(Links.icon(192), "192x192", "image/png"),
                        new Icon(Links.icon(512), "512x512", "image/png")));
    }
}
