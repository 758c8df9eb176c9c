package io.rolebook.roles.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A filter that is set, and the list without it.
 *
 * @param href the list without it
 * @param roles how many that would show
 */
record Chosen(String dimension, String label, String href, int roles) {

    /** In the order of the form. */
    static List<Chosen> of(RolesQuery query, RoleList list) {
        List<Chosen> all = new ArrayList<>();
        query.filter()
                .chosen()
                .forEach((dimension, values) -> values.forEach(value -> {
                    RoleFilter rest = query.filter().without(dimension, value);
                    int roles = rest.in(list.all(), list.currency()).size();
                    all.add(new Chosen(
                            dimension.label(),
                            list.label(dimension, value),
                            query.with(rest).href(),
                            roles));
                }));
        return all;
    }

    /** Those whose dropping shows something again, the most first. */
    static List<Chosen> worthDropping(List<Chosen> all) {
        return all.stream()
                .filter(chosen -> chosen.roles() > 0)
                .sorted(Comparator.comparingInt(Chosen::roles).reversed())
                .toList();
    }
}
