package io.rolebook.catalog;

import io.rolebook.content.model.Certification;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SkillNeed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who needs which skill, both ways, so that the nearest of ten thousand roles are found without a walk over all their rows.
 * Never changes, and is of one edition of the catalog.
 */
final class NeedsIndex {

    private record Use(int role, int importance) {}

    private record Scored(int role, double part) {

        /** Of two roles that match alike, the one that comes first by title, and then by slug. */
        static final Comparator<Scored> BEST_LAST =
                Comparator.comparingDouble(Scored::part).thenComparing(Scored::role, Comparator.reverseOrder());
    }

    private final Showing showing;
    private final Map<String, SkillDocument> skills;

    /** As they match nothing; by title and then by slug. */
    private final List<RoleMatch> roles = new ArrayList<>();

    private final Map<String, List<Need>> needs = new HashMap<>();
    private final Map<String, Set<String>> skillsByRole = new HashMap<>();
    private final Map<String, List<Use>> needing = new HashMap<>();
    private final Map<String, Integer> naming = new HashMap<>();

    NeedsIndex(Collection<Document> documents, Showing showing) {
        this.showing = showing;
        skills = only(documents, SkillDocument.class).collect(Collectors.toMap(Document::slug, Function.identity()));
        Map<String, RoleDocument> inOrder = new TreeMap<>();
        only(documents, RoleDocument.class)
                .forEach(role -> inOrder.put(showing.title(role).toLowerCase(Locale.ROOT) + "\0" + role.slug(), role));
        inOrder.values().forEach(this::add);
    }

    private <D extends Document> Stream<D> only(Collection<Document> documents, Class<D> type) {
        return documents.stream().filter(type::isInstance).map(type::cast).filter(showing::shows);
    }

    private void add(RoleDocument role) {
        List<Need> needed = role.facts().skills().stream()
                .map(need -> need(role.slug(), need))
                .toList();
        needed.forEach(need -> needing.computeIfAbsent(need.skill(), skill -> new ArrayList<>())
                .add(new Use(roles.size(), need.importance())));
        needs.put(role.slug(), needed);
        roles.add(new RoleMatch(
                role.slug(),
                showing.title(role),
                0,
                0,
                needed.size(),
                needed.stream().mapToInt(Need::importance).sum()));
        Set<String> skills = needed.stream().map(Need::skill).collect(Collectors.toUnmodifiableSet());
        skillsByRole.put(role.slug(), skills);
        Stream<String> helping = role.facts().certifications().stream()
                .map(Certification::skill)
                .distinct()
                .filter(skill -> !skills.contains(skill));
        Stream.concat(skills.stream(), helping).forEach(skill -> naming.merge(skill, 1, Integer::sum));
    }

    private Need need(String role, SkillNeed need) {
        SkillDocument skill = skills.get(need.skill());
        return new Need(
                role,
                need.skill(),
                skill == null ? need.skill() : showing.title(skill),
                skill == null ? null : skill.facts().kind(),
                need.tier(),
                need.importance());
    }

    /** By role, and in its editor's order. */
    List<Need> of(Collection<String> roles) {
        return roles.stream()
                .distinct()
                .sorted()
                .flatMap(role -> needs.getOrDefault(role, List.of()).stream())
                .toList();
    }

    /** Which skills each role needs, by the role's slug. */
    Map<String, Set<String>> skillsByRole() {
        return skillsByRole;
    }

    /** How many roles need a skill, or name it as a certificate that helps. */
    int naming(String skill) {
        return naming.getOrDefault(skill, 0);
    }

    /** The roles that need any of some skills, those first of whose needs the largest part is known. */
    List<RoleMatch> matching(Collection<String> skills, int atMost) {
        int[] known = new int[roles.size()];
        int[] points = new int[roles.size()];
        for (String skill : new HashSet<>(skills)) {
            for (Use use : needing.getOrDefault(skill, List.of())) {
                known[use.role]++;
                points[use.role] += use.importance;
            }
        }
        return best(known, points, atMost).stream()
                .map(role -> roles.get(role).knowing(known[role], points[role]))
                .toList();
    }

    private List<Integer> best(int[] known, int[] points, int atMost) {
        PriorityQueue<Scored> best = new PriorityQueue<>(Scored.BEST_LAST);
        for (int role = 0; role < known.length; role++) {
            if (known[role] > 0) {
                best.add(
                        new Scored(role, (double) points[role] / roles.get(role).weight()));
                if (best.size() > atMost) {
                    best.remove();
                }
            }
        }
        return best.stream()
                .sorted(Scored.BEST_LAST.reversed())
                .map(Scored::role)
                .toList();
    }
}
