package io.rolebook.compare;

import io.rolebook.catalog.OccupationSummary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The roles and occupations that a request names, by slug, code or title, in its order; a name may be unknown.
 *
 * @param bySlug the names as written, by the slug that each would have
 */
record RequestedRoles(Map<String, String> bySlug) {

    /** Further names are ignored, so that the cost of a request has a bound. */
    static final int MOST = 20;

    private static final int LONGEST = 120;

    static RequestedRoles of(List<String> written) {
        Map<String, String> bySlug = new LinkedHashMap<>();
        for (String name : written == null ? List.<String>of() : written) {
            String plain = name.replaceAll("\\p{C}", "").strip();
            String shown = plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
            if (!plain.isEmpty() && bySlug.size() < MOST) {
                bySlug.putIfAbsent(slug(shown), shown);
            }
        }
        return new RequestedRoles(bySlug);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }

    List<String> slugs() {
        return new ArrayList<>(bySlug.keySet());
    }

    /** The slug of the role that stands for a requested occupation, by the name as written. */
    Map<String, String> standing(List<OccupationSummary> occupations) {
        Map<String, String> standing = new HashMap<>();
        bySlug.forEach((slug, written) -> occupations.stream()
                .filter(each -> each.role() != null)
                .filter(each ->
                        each.code().equalsIgnoreCase(slug) || each.title().equalsIgnoreCase(written))
                .forEach(each -> standing.put(written, each.role())));
        return standing;
    }

    /** In lower case. */
    List<String> titles() {
        return bySlug.values().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }
}
