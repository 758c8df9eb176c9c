package io.rolebook.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A learning plan as Markdown, a task for each thing to learn.
 *
 * @param host what addresses of the guide begin with
 */
@CheckedTemplate(basePath = "plan", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LearnText(LearnPage plan, String host) implements TemplateInstance {

    String markdown() {
        return render().replaceAll("[ \t]+\n", "\n")
                        .replaceAll("\n{3,}", "\n\n")
                        .strip() + "\n";
    }
}
