package io.rolebook.search;

import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.statistics.Row;
import io.rolebook.content.statistics.Statistics;
import io.rolebook.content.statistics.TableKind;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The roles nearest to an occupation that no role alone stands for: its own, then those of the occupations that tables call near. */
final class NearestRoles {

    private static final int MOST = 2;

    private final Statistics statistics;
    /** The guide's occupation of a more detailed profile. */
    private final Map<String, String> occupations = new HashMap<>();
    /** By profile, the nearest first. */
    private final Map<String, List<String>> near = new HashMap<>();

    NearestRoles(Statistics statistics) {
        this.statistics = statistics;
        statistics.occupations().stream()
                .map(Row::code)
                .forEach(code -> statistics.profiles(code).forEach(profile -> occupations.put(profile, code)));
        statistics.newest(TableKind.RELATED).stream()
                .flatMap(table -> table.table().rows().stream())
                .sorted(Comparator.comparing(row -> row.count("closeness")))
                .forEach(row -> near.computeIfAbsent(row.code(), code -> new ArrayList<>())
                        .add(row.text("related")));
    }

    /** @param rolesOf the roles of an occupation, by its code */
    List<Crumb> of(String code, Function<String, List<RoleDocument>> rolesOf) {
        Stream<String> others = statistics.profiles(code).stream()
                .flatMap(profile -> near.getOrDefault(profile, List.of()).stream())
                .map(occupations::get)
                .filter(Objects::nonNull);
        return Stream.concat(Stream.of(code), others)
                .flatMap(each -> rolesOf.apply(each).stream())
                .distinct()
                .limit(MOST)
                .map(role -> new Crumb(role.title(), Links.role(role.slug())))
                .toList();
    }
}
