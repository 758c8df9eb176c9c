package io.rolebook.data;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The guide as one file, for keeping and for paper: this much before its texts, and nothing but closing tags behind them.
 *
 * @param parts its contents
 */
@CheckedTemplate(basePath = "data", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GuideFile(String title, String address, String home, RawString style, List<Part> parts)
        implements TemplateInstance {

    static final String END = "</main>\n</body>\n</html>\n";

    /** @param id of the list in the contents */
    record Part(String id, String heading, List<Entry> entries) {}

    record Entry(String title, String href) {}
}
