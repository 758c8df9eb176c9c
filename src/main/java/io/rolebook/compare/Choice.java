package io.rolebook.compare;

import io.rolebook.catalog.OccupationSummary;
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
 * The roles and occupations to compare, in the order of the request, and the requested names that are not among them.
 *
 * @param roles an occupation that no role stands for is one of them, under its code
 * @param occupations those among them, by code in lower case
 * @param unknown names that no role has
 * @param leftOut roles beyond the fourth
 */
record Choice(
        List<RoleHead> roles,
        Map<String, OccupationSummary> occupations,
        List<String> unknown,
        List<RoleHead> leftOut) {

    static final int MOST = 4;

    /**
     * @param roles those of all requested slugs and titles, also by old addresses and other names
     * @param counted occupations of requested codes and titles that no role stands for
     * @param called the slug of the only role with a requested name, by that name
     */
    static Choice of(
            RequestedRoles requested,
            List<RoleHead> roles,
            List<OccupationSummary> counted,
            List<Redirect> moved,
            Map<String, String> called) {
        List<RoleHead> found = Stream.concat(roles.stream(), counted.stream().map(OccupationSide::head))
                .toList();
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
        List<RoleHead> chosen = all.subList(0, fit);
        Set<String> slugs = chosen.stream().map(RoleHead::slug).collect(Collectors.toSet());
        return new Choice(
                chosen,
                counted.stream()
                        .filter(each -> slugs.contains(each.slug()))
                        .collect(Collectors.toMap(OccupationSummary::slug, each -> each)),
                new ArrayList<>(unknown),
                all.subList(fit, all.size()));
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

    /** The page of a role or occupation. */
    String href(RoleHead role) {
        return occupations.containsKey(role.slug()) ? Links.occupation(role.slug()) : Links.role(role.slug());
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
        return isOwnOrder ? Links.with(Links.COMPARE, Map.of("role", next)) : Links.compare(next);
    }
}
