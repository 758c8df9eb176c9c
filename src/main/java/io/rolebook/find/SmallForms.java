package io.rolebook.find;

import io.rolebook.catalog.InterestProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What each form of an answer sends along beside its own fields.
 *
 * @param answers with a change of the answers: the preferences
 * @param filter with a change of the preferences: the answers and what was taken away
 * @param beside with a choice of what to set beside: all of the query
 * @param roles that can be set beside, by title: the guides, since all pages together would make this one heavy
 */
record SmallForms(List<Hidden> answers, List<Hidden> filter, List<Hidden> beside, List<FindForm.Option> roles) {

    private static final Set<String> PREFERENCES = Set.of("edu", "time", "pay", "strength", "growth");

    record Hidden(String name, String value) {}

    static SmallForms of(FindQuery query, Candidates candidates) {
        List<Hidden> all = new ArrayList<>();
        query.beside("")
                .parameters()
                .forEach((name, values) -> values.forEach(value -> all.add(new Hidden(name, value))));
        return new SmallForms(
                all.stream().filter(field -> PREFERENCES.contains(field.name())).toList(),
                all.stream()
                        .filter(field -> !PREFERENCES.contains(field.name()))
                        .toList(),
                all,
                roles(query, candidates));
    }

    private static List<FindForm.Option> roles(FindQuery query, Candidates candidates) {
        return candidates.roles().values().stream()
                .flatMap(List::stream)
                .filter(role -> !role.brief())
                .flatMap(role -> candidates.profiles().stream()
                        .filter(profile -> profile.occupation().equals(role.occupation()))
                        .filter(profile ->
                                role.profile() == null || role.profile().equals(profile.code()))
                        .map(InterestProfile::code)
                        .limit(1)
                        .map(code -> new FindForm.Option(code, role.title(), code.equals(query.beside()))))
                .sorted(Comparator.comparing(FindForm.Option::label))
                .toList();
    }
}
