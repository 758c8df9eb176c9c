package io.rolebook.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.web.Links;
import io.rolebook.web.Page;

/**
 * 503: there is no index to search; the page leads to the lists instead.
 *
 * @param why in a sentence or two
 */
@CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NotSearchablePage(Page page, String why) implements TemplateInstance {

    static NotSearchablePage of(NotSearchable e) {
        Page page = Page.of(Links.search(), "No search just now", "Nothing can be found just now.");
        return new NotSearchablePage(page.lost(), e.getMessage());
    }
}
