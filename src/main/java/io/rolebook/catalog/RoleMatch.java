package io.rolebook.catalog;

/**
 * How much of what a role needs some skills meet.
 *
 * @param known how many of its needs they meet, knownWeight what these count for together
 * @param needed how many needs of it are counted, weight what they count for together
 */
public record RoleMatch(String slug, String title, long known, long knownWeight, int needed, int weight) {}
