package io.rolebook.catalog;

/**
 * How much of what a role needs is among some skills.
 *
 * @param known how many of its skills are among them, knownWeight their importance together
 * @param needed how many skills it needs, weight their importance together
 */
public record RoleMatch(String slug, String title, long known, long knownWeight, long needed, long weight) {

    RoleMatch knowing(long known, long knownWeight) {
        return new RoleMatch(slug, title, known, knownWeight, needed, weight);
    }
}
