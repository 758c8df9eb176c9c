package io.rolebook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The roles that an address asks for, as somebody wrote them and in his order: by slug, by title, or nothing that we know.
 *
 * @param bySlug what was written, by the slug that it would have
 */
record Asked(Map<String, String> bySlug) {

    /** More than these nobody looks up: an address with a thousand roles costs what one with these does. */
    static final int MOST = 20;

    private static final int LONGEST = 60;

    static Asked of(List<String> written) {
        Map<String, String> bySlug = new LinkedHashMap<>();
        for (String name : written == null ? List.<String>of() : written) {
            String plain = name.replaceAll("\\p{C}", "").strip();
            String shown = plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
            if (!plain.isEmpty() && bySlug.size() < MOST) {
                bySlug.putIfAbsent(slug(shown), shown);
            }
        }
        return new Asked(bySlug);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }

    List<String> slugs() {
        return new ArrayList<>(bySlug.keySet());
    }

    /** In lower case. */
    List<String> titles() {
        return bySlug.values().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }
}
