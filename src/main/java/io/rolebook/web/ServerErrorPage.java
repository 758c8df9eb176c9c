package io.rolebook.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 500: the server failed; the page has no details. */
@CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ServerErrorPage(Page page) implements TemplateInstance {

    static ServerErrorPage of(String path) {
        return new ServerErrorPage(Page.of(path, "Something broke", "The guide could not make this page.")
                .lost());
    }
}
