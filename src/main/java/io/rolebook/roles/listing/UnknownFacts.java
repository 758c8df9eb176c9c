package io.rolebook.roles.listing;

import io.rolebook.web.Words;
import java.util.List;

/** Why roles are not in a filtered list although nothing says that they don't match: the guide does not know the fact. */
final class UnknownFacts {

    private UnknownFacts() {}

    /** One sentence for each dimension of the filter in which roles that match it otherwise have no value. */
    static List<String> of(RoleFilter filter, RoleList list) {
        return filter.chosen().keySet().stream()
                .filter(dimension -> !dimension.fact().isEmpty())
                .map(dimension -> Words.leftOut(count(dimension, filter, list), "role", dimension.fact()))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static long count(Dimension dimension, RoleFilter filter, RoleList list) {
        List<String> values = filter.of(dimension);
        return filter.with(dimension, List.of()).in(list.all(), list.currency()).stream()
                .filter(role -> values.stream().anyMatch(value -> role.isUnknown(dimension, value, list.currency())))
                .filter(role -> values.stream().noneMatch(value -> role.answers(dimension, value, list.currency())))
                .count();
    }
}
