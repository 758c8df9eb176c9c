package io.rolebook.content.check;

import io.rolebook.content.file.Problems;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.Reference.Target;
import io.rolebook.content.parse.Kind;
import io.rolebook.content.parse.Parsed;
import java.time.LocalDate;

/**
 * What readers can see should not lead to a page that they cannot: a draft, one to come, or one that was withdrawn. Sources are
 * never hidden, and a related role without a page is shown as one.
 */
record HiddenPages(Names names, LocalDate today) {

    void check(Parsed file, Problems found) {
        if (file.document() != null && file.document().isPublished(today)) {
            file.references().forEach(reference -> check(reference, found));
        }
    }

    private void check(Reference reference, Problems found) {
        Target target = reference.target();
        if (target == Target.LINK) {
            Address to = Address.of(reference.name());
            if (!to.isOfSamePage()) {
                isShown(to.kind(), to.slug(), "draft-page", reference, found);
            }
        } else if (CrossCheck.NAMED.containsKey(target)) {
            String rule = target == Target.SKILL ? "draft-skill" : "draft-page";
            isShown(CrossCheck.NAMED.get(target), reference.name(), rule, reference, found);
        }
    }

    private void isShown(Kind kind, String slug, String rule, Reference reference, Problems found) {
        Parsed file = names.get(kind, slug);
        Document page = file == null ? null : file.document();
        if (page == null || page.isPublished(today)) {
            return;
        }
        String what = "the " + kind.schema() + " '" + slug + "'";
        if (page.withdrawn() == null) {
            found.warning(
                    rule,
                    reference.at(),
                    "readers cannot see " + what + " yet",
                    "publish content/" + kind.folder() + "/" + slug + ".md too, or leave it out");
        } else {
            found.warning(rule, reference.at(), what + " was withdrawn", "name another, or leave it out");
        }
    }
}
