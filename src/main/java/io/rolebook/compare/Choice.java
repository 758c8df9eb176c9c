package io.rolebook.compare;

import io.rolebook.catalog.Redirect;
import io.rolebook.catalog.RoleHead;
import io.rolebook.web.Links;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The roles to compare, in the order of the request, and the requested names that are not among them.
 *
 * @param unknown names that no role has
 * @param leftOut roles beyond the fourth
 */
record Choice(List<RoleHead> roles, List<String> unknown, List<RoleHead> leftOut) {

    static final int MOST = 4;

    /**
     * @param found the roles of all requested slugs and titles, also by old addresses and other names
     * @param called the slug of the only role with a requested name, by that name
     */
    static Choice of(RequestedRoles requested, List<RoleHead> found, List<Redirect> moved, Map<String, String> called) {
        Map<String, String> targets =
                moved.stream().collect(Collectors.toMap(Redirect::address, Redirect::target, (one, same) -> one));
        Set<RoleHead> inOrder = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        requested.bySlug().forEach((slug, written) -> {
            List<RoleHead> named = found.stream()
                    .filter(role -> isNamed(role, slug, written)
                            || ("roles/" + role.slug()).equals(targets.get("roles/" + slug)))
                    .toList();
            if (named.isEmpty()) {
                named = found.stream()
                        .filter(role -> role.slug().equals(called.get(written)))
                        .toList();
            }
            inOrder.addAll(named);
            if (named.isEmpty() && !targets.containsKey("roles/" + slug)) {
                unknown.add(written);
            }
        });
        List<RoleHead> all = new ArrayList<>(inOrder);
        int fit = Math.min(MOST, all.size());
        return new Choice(all.subList(0, fit), new ArrayList<>(unknown), all.subList(fit, all.size()));
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

    /** The canonical address: the same for these roles in any order. */
    String canonical() {
        return Links.compare(slugs());
    }

    /** The address of this choice with one more role. */
    String with(String slug) {
        return address(Stream.concat(slugs().stream(), Stream.of(slug)).toList());
    }

    String without(String slug) {
        return address(slugs().stream().filter(other -> !other.equals(slug)).toList());
    }

    /** Keeps an order that the reader chose; otherwise the same roles have the same address. */
    private String address(List<String> next) {
        boolean isOwnOrder = !slugs().equals(slugs().stream().sorted().toList());
        return isOwnOrder ? Links.compareInOrder(next) : Links.compare(next);
    }
}
