package io.rolebook.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** 404: there is no such page; the nearest ones are offered. */
@CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NotFoundPage(Page page, List<Crumb> meant, List<Crumb> near) implements TemplateInstance {

    static NotFoundPage of(String path, PageSuggestions.Found found) {
        Page page = Page.of(path, "Page not found", "There is no page at this address.")
                .lost();
        return new NotFoundPage(page, found.meant(), found.near());
    }
}
