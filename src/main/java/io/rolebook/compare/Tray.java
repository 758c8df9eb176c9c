package io.rolebook.compare;

import io.rolebook.catalog.PageName;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.RoleMatch;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Words;
import java.util.List;

/**
 * The chosen roles, each with the address without it, and the roles that can be added. The address holds the whole state.
 *
 * @param unknown unknown names, each with a link to the search
 * @param leftOut the roles beyond the fourth, in words, or empty
 * @param nearest roles that need much of what the chosen ones need
 * @param others all other roles, or none if they are too many for a list
 * @param any whether the guide has any role
 */
record Tray(
        List<Chosen> chosen,
        boolean full,
        List<Crumb> unknown,
        String leftOut,
        List<Crumb> nearest,
        List<Crumb> others,
        boolean any) {

    /** A longer list is not shown; the form takes any role by its name. */
    static final int LIST = 100;

    private static final int NEAREST = 6;

    record Chosen(String slug, String title, String href, String without) {}

    static Tray of(Choice choice, List<RoleMatch> near, List<PageName> all) {
        List<Chosen> chosen = choice.roles().stream()
                .map(role -> new Chosen(role.slug(), role.title(), choice.href(role), choice.without(role.slug())))
                .toList();
        List<String> slugs = choice.slugs();
        List<Crumb> nearest = near.stream()
                .filter(role -> !slugs.contains(role.slug()))
                .limit(NEAREST)
                .map(role -> new Crumb(role.title(), choice.with(role.slug())))
                .toList();
        List<Crumb> others = all.size() > LIST
                ? List.of()
                : all.stream()
                        .filter(role -> !slugs.contains(role.slug()))
                        .map(role -> new Crumb(role.title(), choice.with(role.slug())))
                        .toList();
        List<Crumb> unknown = choice.unknown().stream()
                .map(name -> new Crumb(name, Links.search(name)))
                .toList();
        return new Tray(chosen, choice.isFull(), unknown, leftOut(choice), nearest, others, !all.isEmpty());
    }

    private static String leftOut(Choice choice) {
        return choice.leftOut().isEmpty()
                ? ""
                : "Four fit beside each other. Left out: "
                        + Words.and(
                                choice.leftOut().stream().map(RoleHead::title).toList()) + ".";
    }

    /** Whether every requested role was found and fits. */
    boolean isComplete() {
        return unknown.isEmpty() && leftOut.isEmpty();
    }
}
