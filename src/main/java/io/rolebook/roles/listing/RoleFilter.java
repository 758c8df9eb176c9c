package io.rolebook.roles.listing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a reader asks of a role: within a dimension any of the chosen values will do (of skills, all), and all dimensions count. */
record RoleFilter(Map<Dimension, List<String>> chosen) {

    /** More values than this of one dimension are not read. */
    private static final int MOST = 12;

    /** What cannot be a value is passed over. */
    static RoleFilter of(MultivaluedMap<String, String> query, String currency) {
        Map<Dimension, List<String>> chosen = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            List<String> values = query.getOrDefault(dimension.key(), List.of()).stream()
                    .map(typed -> dimension.value(typed.strip().toLowerCase(Locale.ROOT), currency))
                    .flatMap(Optional::stream)
                    .distinct()
                    .sorted()
                    .limit(dimension.isLimit() ? 1 : MOST)
                    .toList();
            if (!values.isEmpty()) {
                chosen.put(dimension, values);
            }
        }
        return new RoleFilter(chosen);
    }

    boolean isEmpty() {
        return chosen.isEmpty();
    }

    List<String> of(Dimension dimension) {
        return chosen.getOrDefault(dimension, List.of());
    }

    RoleFilter without(Dimension dimension, String value) {
        List<String> rest = new ArrayList<>(of(dimension));
        rest.remove(value);
        return with(dimension, rest);
    }

    /** As this one, with nothing else chosen in a dimension. */
    RoleFilter with(Dimension dimension, List<String> values) {
        Map<Dimension, List<String>> other = new EnumMap<>(Dimension.class);
        other.putAll(chosen);
        other.put(dimension, values);
        if (values.isEmpty()) {
            other.remove(dimension);
        }
        return new RoleFilter(other);
    }

    List<Candidate> in(List<Candidate> all, String currency) {
        return all.stream()
                .filter(role -> chosen.keySet().stream().allMatch(dimension -> lets(role, dimension, currency)))
                .toList();
    }

    private boolean lets(Candidate role, Dimension dimension, String currency) {
        Predicate<String> answers = value -> role.answers(dimension, value, currency);
        return dimension.wantsAll()
                ? of(dimension).stream().allMatch(answers)
                : of(dimension).stream().anyMatch(answers);
    }
}
