package io.rolebook.skills;

import io.rolebook.catalog.Need;
import io.rolebook.fit.Needs;
import io.rolebook.web.Links;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The roles that a skill brings closer for people of one role who lack it.
 *
 * @param ways the roles that come nearest
 */
record Unlock(String from, String href, List<Way> ways) {

    /** Fewer of its points than this, of 100, open no role. */
    private static final int OPEN = 50;

    private static final int MOST_WAYS = 3;

    /** @param match how many of 100 points would be known with the skill, before how many are without it */
    record Way(String title, String href, int match, int before) {}

    /**
     * Those whom the skill brings nearest to a role first.
     *
     * @param titles of all roles in the needs, by slug
     * @param targets slugs of the roles that need the skill
     */
    static List<Unlock> of(
            String skill, Map<String, String> titles, Collection<String> targets, List<Need> needs, int atMost) {
        Map<String, Needs> byRole = Needs.byRole(titles.keySet(), needs);
        return titles.keySet().stream()
                .filter(role -> !targets.contains(role))
                .map(role -> new Unlock(titles.get(role), Links.role(role), ways(skill, role, titles, targets, byRole)))
                .filter(unlock -> !unlock.ways.isEmpty())
                .sorted(Comparator.comparing((Unlock unlock) -> unlock.ways.get(0).match)
                        .reversed()
                        .thenComparing(Unlock::from))
                .limit(atMost)
                .toList();
    }

    private static List<Way> ways(
            String skill,
            String from,
            Map<String, String> titles,
            Collection<String> targets,
            Map<String, Needs> byRole) {
        Set<String> known = byRole.get(from).skills();
        Set<String> more = new HashSet<>(known);
        more.add(skill);
        return targets.stream()
                .filter(byRole::containsKey)
                .map(to -> new Way(
                        titles.get(to),
                        Links.move(from, to),
                        byRole.get(to).gap(more).score().match(),
                        byRole.get(to).gap(known).score().match()))
                .filter(way -> way.match >= OPEN && way.match > way.before)
                .sorted(Comparator.comparing(Way::match).reversed().thenComparing(Way::title))
                .limit(MOST_WAYS)
                .toList();
    }
}
