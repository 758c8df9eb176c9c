package io.rolebook.data;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A role as Markdown: a heading a section, every figure in a sentence or a table, sources as footnotes. */
@CheckedTemplate(basePath = "data", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RoleText(RoleData role) implements TemplateInstance {

    /** What the template leaves of empty lines is made one, and a table's lines stay together. */
    String markdown() {
        return render().replaceAll("[ \t]+\n", "\n")
                        .replaceAll("\n{3,}", "\n\n")
                        .strip() + "\n";
    }
}
