package io.rolebook.roles;

import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.Roles.RelatedRole;
import io.rolebook.web.Links;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import io.rolebook.web.Words;
import java.util.List;

/**
 * A neighboring role.
 *
 * @param href null while the role has no page
 * @param move the way there by its skills, which a brief does not name: null to or from one
 */
record RelatedView(String title, boolean brief, String href, String move, String differs, List<Mark> marks) {

    static List<RelatedView> of(RoleHead from, List<RelatedRole> related, Notes notes) {
        return related.stream().map(role -> of(from, role, notes)).toList();
    }

    private static RelatedView of(RoleHead from, RelatedRole role, Notes notes) {
        boolean hasPage = role.title() != null;
        return new RelatedView(
                hasPage ? role.title() : Words.ofSlug(role.slug()),
                role.brief(),
                hasPage ? Links.role(role.slug()) : null,
                hasPage && !role.brief() && !from.brief() ? Links.move(from.slug(), role.slug()) : null,
                sentence(role.differs()),
                notes.marks(role.sources()));
    }

    private static String sentence(String words) {
        return words == null || words.isEmpty() || words.matches(".*[.?!]") ? words : words + ".";
    }
}
