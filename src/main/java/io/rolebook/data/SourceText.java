package io.rolebook.data;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A source in a footnote of Markdown. */
@CheckedTemplate(basePath = "data", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SourceText(SourceData source) implements TemplateInstance {}
