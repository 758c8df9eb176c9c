package io.rolebook.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Redirect;
import io.rolebook.content.figure.Figures;
import java.util.List;
import java.util.stream.Stream;

/** 410: the page was withdrawn. Its replacement and the reason can be null; similar pages are offered then. */
@CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GonePage(Page page, String day, String why, String instead, List<Crumb> near) implements TemplateInstance {

    static GonePage of(String path, Redirect redirect, PageSuggestions.Found found) {
        Page page = Page.of(path, "Page withdrawn", "The page at this address was withdrawn.")
                .lost();
        String instead = redirect.target() == null ? null : Links.document(redirect.target());
        List<Crumb> near = instead != null
                ? List.of()
                : Stream.concat(found.meant().stream(), found.near().stream()).toList();
        return new GonePage(page, Figures.day(redirect.withdrawn()), redirect.why(), instead, near);
    }
}
