package io.rolebook.content.check;

import io.rolebook.content.file.Problems;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.parse.Parsed;

/** A brief is short, and its figures are those of its occupations. */
final class DepthRules {

    /** Words of prose below the front matter. */
    private static final int LONGEST = 300;

    private DepthRules() {}

    static void check(Parsed file, Problems found) {
        if (!(file.document() instanceof RoleDocument role) || !role.isBrief()) {
            return;
        }
        if (role.words() > LONGEST) {
            found.warning(
                    "long-brief",
                    file.facts().valueAt("/depth"),
                    "a brief of " + role.words() + " words of prose",
                    "keep to about 200, or make it a guide and remove 'depth: brief'");
        }
        if (role.facts().occupations().isEmpty()) {
            found.warning(
                    "brief-without-occupation",
                    file.facts().valueAt("/depth"),
                    "a brief without an occupation has no figures",
                    "write 'occupations: [{ pay: … }]'");
        }
    }
}
