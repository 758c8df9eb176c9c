package io.rolebook.content.parse;

import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Problems;
import io.rolebook.content.model.RoleDocument;

/** A brief is short, and its figures are those of its occupations. */
final class BriefRules {

    /** Words of prose below the front matter. */
    private static final int LONGEST = 300;

    private BriefRules() {}

    static void check(RoleDocument role, FrontMatter matter, Problems problems) {
        if (!role.isBrief()) {
            return;
        }
        int words = role.words();
        if (words > LONGEST) {
            problems.warning(
                    "long-brief",
                    matter.valueAt("/depth"),
                    "a brief of " + words + " words of prose",
                    "keep to about 200, or make it a guide and remove 'depth: brief'");
        }
        if (role.facts().occupations().isEmpty()) {
            problems.warning(
                    "brief-without-occupation",
                    matter.valueAt("/depth"),
                    "a brief without an occupation has no figures",
                    "write 'occupations: [{ pay: … }]'");
        }
    }
}
