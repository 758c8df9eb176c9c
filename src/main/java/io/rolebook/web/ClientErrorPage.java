package io.rolebook.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Other errors of a request (4xx), such as a method or a media type that the address does not support.
 *
 * @param why the reason, in a sentence
 */
@CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ClientErrorPage(Page page, int status, String why) implements TemplateInstance {

    static ClientErrorPage of(String path, int status, String why) {
        return new ClientErrorPage(
                Page.of(path, "The guide cannot answer this", "The request does not fit this address.")
                        .lost(),
                status,
                why);
    }
}
