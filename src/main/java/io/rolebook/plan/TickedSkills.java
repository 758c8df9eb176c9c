package io.rolebook.plan;

import io.rolebook.catalog.Redirect;
import io.rolebook.catalog.Redirects;
import io.rolebook.catalog.SkillUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The skills in the query, by title.
 *
 * @param unknown names that no skill has
 */
record TickedSkills(List<SkillUse> skills, List<String> unknown) {

    private static final int LONGEST = 60;
    private static final int NAMED = 10;

    /** The greatest number of unknown names that are looked up among old addresses. */
    private static final int OLD_NAMES = 20;

    private static final String PATH = "skills/";

    /**
     * @param names slugs, titles or old slugs of skills, as typed
     * @param all skills of the guide
     */
    static TickedSkills of(List<String> names, List<SkillUse> all, Redirects redirects) {
        Map<String, String> written = written(names);
        Map<String, SkillUse> known = new HashMap<>();
        all.forEach(skill -> known.put(skill.title().toLowerCase(Locale.ROOT), skill));
        all.forEach(skill -> known.put(skill.slug(), skill));
        for (Redirect old : redirects.from(old(written.keySet(), all))) {
            if (old.withdrawn() == null) {
                known.computeIfAbsent(
                        old.address().substring(PATH.length()),
                        slug -> known.get(old.target().substring(PATH.length())));
            }
        }
        Set<SkillUse> found = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        written.forEach((slug, name) -> {
            SkillUse skill = known.getOrDefault(slug, known.get(name.toLowerCase(Locale.ROOT)));
            if (skill == null) {
                unknown.add(name);
            } else {
                found.add(skill);
            }
        });
        return new TickedSkills(
                found.stream()
                        .sorted(Comparator.comparing(skill -> skill.title().toLowerCase(Locale.ROOT)))
                        .toList(),
                unknown);
    }

    /** The names as written, by the slug that each would have, without empty ones. */
    private static Map<String, String> written(List<String> names) {
        Map<String, String> bySlug = new TreeMap<>();
        for (String name : names == null ? List.<String>of() : names) {
            String plain = name.replaceAll("\\p{C}", "").strip();
            String shown = plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
            if (!shown.isEmpty()) {
                bySlug.putIfAbsent(shown.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-"), shown);
            }
        }
        return bySlug;
    }

    /** The addresses that skills may have had whose slug no skill has now. */
    private static List<String> old(Set<String> slugs, List<SkillUse> all) {
        Set<String> known = all.stream().map(SkillUse::slug).collect(Collectors.toSet());
        return slugs.stream()
                .filter(slug -> !known.contains(slug))
                .limit(OLD_NAMES)
                .map(slug -> PATH + slug)
                .toList();
    }

    Set<String> slugs() {
        return skills.stream().map(SkillUse::slug).collect(Collectors.toSet());
    }

    /** What the guide does not know of what the address names, or empty. */
    String remark() {
        if (unknown.isEmpty()) {
            return "";
        }
        List<String> named = unknown.subList(0, Math.min(NAMED, unknown.size()));
        int more = unknown.size() - named.size();
        return "The guide has no skill called “" + String.join("”, “", named) + "”"
                + (more > 0 ? ", nor " + more + " more that the address names." : ".");
    }
}
