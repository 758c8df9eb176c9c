package io.rolebook.compare;

import io.rolebook.catalog.Redirect;
import io.rolebook.catalog.RoleHead;
import io.rolebook.web.Links;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The roles that are to be compared, in the order of the alphabet, and what was asked for besides.
 *
 * @param unknown names that no role has
 * @param leftOut roles beyond the fourth
 */
record Choice(List<RoleHead> roles, List<String> unknown, List<RoleHead> leftOut) {

    static final int MOST = 4;

    /** @param found the roles of all slugs and titles that were asked for, those of old addresses included */
    static Choice of(Asked asked, List<RoleHead> found, List<Redirect> moved) {
        List<RoleHead> roles = found.subList(0, Math.min(MOST, found.size()));
        Set<String> unknown = new LinkedHashSet<>();
        asked.bySlug().forEach((slug, written) -> {
            boolean isMoved = moved.stream().anyMatch(old -> old.address().equals("roles/" + slug));
            boolean isFound = found.stream().anyMatch(role -> isNamed(role, slug, written));
            if (!isMoved && !isFound) {
                unknown.add(written);
            }
        });
        return new Choice(roles, new ArrayList<>(unknown), found.subList(roles.size(), found.size()));
    }

    private static boolean isNamed(RoleHead role, String slug, String written) {
        return role.slug().equals(slug)
                || role.title().toLowerCase(Locale.ROOT).equals(written.toLowerCase(Locale.ROOT));
    }

    boolean isComparison() {
        return roles.size() > 1;
    }

    boolean isFull() {
        return roles.size() == MOST;
    }

    List<String> slugs() {
        return roles.stream().map(RoleHead::slug).toList();
    }

    /** The address of this choice with one more role. */
    String with(String slug) {
        return Links.compare(Stream.concat(slugs().stream(), Stream.of(slug)).toList());
    }

    String without(String slug) {
        return Links.compare(
                slugs().stream().filter(other -> !other.equals(slug)).toList());
    }
}
