package io.rolebook.compare;

import io.rolebook.catalog.RoleMatch;
import io.rolebook.catalog.RoleName;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What is chosen, each with the address that leaves it out, and what can be added; all of it is kept in the address.
 *
 * @param remarks what was asked for and is not here
 * @param nearest roles that need much of what the chosen ones need
 * @param others all other roles, or none if they are too many for a list
 * @param any whether the guide has any role
 */
record Tray(
        List<Chosen> chosen, boolean full, List<String> remarks, List<Crumb> nearest, List<Crumb> others, boolean any) {

    /** A longer list nobody reads; the form takes any role by its name. */
    static final int LIST = 100;

    private static final int NEAREST = 6;

    record Chosen(String slug, String title, String href, String without) {}

    static Tray of(Choice choice, List<RoleMatch> near, List<RoleName> all) {
        List<Chosen> chosen = choice.roles().stream()
                .map(role ->
                        new Chosen(role.slug(), role.title(), Links.role(role.slug()), choice.without(role.slug())))
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
        return new Tray(chosen, choice.isFull(), remarks(choice), nearest, others, !all.isEmpty());
    }

    private static List<String> remarks(Choice choice) {
        List<String> remarks = new ArrayList<>();
        if (!choice.unknown().isEmpty()) {
            remarks.add("The guide has no role called “" + String.join("”, “", choice.unknown()) + "”.");
        }
        if (!choice.leftOut().isEmpty()) {
            remarks.add("Four roles fit beside each other. Left out: "
                    + Words.and(
                            choice.leftOut().stream().map(role -> role.title()).toList()) + ".");
        }
        return remarks;
    }
}
