package io.rolebook.find;

import java.util.ArrayList;
import java.util.List;

/**
 * What each form of an answer sends along beside its own fields.
 *
 * @param answers with a change of the answers: the preferences
 * @param filter with a change of the preferences: the answers and what was taken away
 * @param beside with a choice of what to set beside: all of the query
 */
record SmallForms(List<Hidden> answers, List<Hidden> filter, List<Hidden> beside) {

    record Hidden(String name, String value) {}

    static SmallForms of(FindQuery query) {
        List<Hidden> all = new ArrayList<>();
        query.beside("")
                .parameters()
                .forEach((name, values) -> values.forEach(value -> all.add(new Hidden(name, value))));
        return new SmallForms(
                all.stream()
                        .filter(field -> Preferences.FIELDS.contains(field.name()))
                        .toList(),
                all.stream()
                        .filter(field -> !Preferences.FIELDS.contains(field.name()))
                        .toList(),
                all);
    }
}
