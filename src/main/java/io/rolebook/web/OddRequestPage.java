package io.rolebook.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Any other refusal, such as a method or a form that an address doesn't take.
 *
 * @param why in a sentence
 */
@CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OddRequestPage(Page page, int status, String why) implements TemplateInstance {

    static OddRequestPage of(String path, int status, String why) {
        return new OddRequestPage(
                Page.of(path, "The guide cannot answer this", "The request does not fit this address.")
                        .lost(),
                status,
                why);
    }
}
