package io.rolebook.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.Redirect;

/** 410: the page was withdrawn; instead and why are null where nobody says. */
@CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GonePage(Page page, String day, String why, String instead) implements TemplateInstance {

    static GonePage of(String path, Redirect redirect) {
        Page page = Page.of(path, "Page withdrawn", "The page at this address was withdrawn.")
                .notIndexed();
        String instead = redirect.target() == null ? null : Links.document(redirect.target());
        return new GonePage(page, Figures.day(redirect.withdrawn()), redirect.why(), instead);
    }
}
