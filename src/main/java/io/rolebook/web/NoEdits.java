package io.rolebook.web;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.ParserHelper;
import io.quarkus.qute.ParserHook;
import jakarta.inject.Inject;
import java.util.regex.Pattern;

/**
 * Where no page can be corrected, templates are read without the links for that: a page asks for one beside each of its
 * figures, and that it gets none was a quarter of what its template had to find out.
 */
@EngineConfiguration
public class NoEdits implements ParserHook {

    private static final Pattern LINK = Pattern.compile("\\{#include partials/edit [^}]*/}");

    /** Takes a line that holds nothing else with it. */
    private static final String NOTHING = "{! no link !}";

    /** Not there while the build checks the templates, so that it checks all of them. */
    @Inject
    Edits edits;

    @Override
    public void beforeParsing(ParserHelper template) {
        if (edits != null && !edits.areOffered()) {
            template.addContentFilter(NoEdits::without);
        }
    }

    static String without(String template) {
        return LINK.matcher(template).replaceAll(NOTHING);
    }
}
