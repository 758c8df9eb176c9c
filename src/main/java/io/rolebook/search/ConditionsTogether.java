package io.rolebook.search;

import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several conditions in one question, such as "remote jobs without a degree": the list of roles that meet all of them. */
final class ConditionsTogether {

    private ConditionsTogether() {}

    /** Nothing unless the list of roles has a filter for one of them and another filter or an order for a second one. */
    static List<Crumb> in(Intent intent) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        List<String> phrases = new ArrayList<>();
        for (Condition condition : intent.conditions()) {
            Map<String, List<String>> asked =
                    condition.sort().isEmpty() ? condition.filter() : Map.of("sort", List.of(condition.sort()));
            if (!asked.isEmpty() && Collections.disjoint(parameters.keySet(), asked.keySet())) {
                parameters.putAll(asked);
                phrases.add("“" + NameQuery.text(condition.in(intent.words())) + "”");
            }
        }
        boolean isFiltered = intent.conditions().stream()
                .anyMatch(condition -> !condition.filter().isEmpty());
        return isFiltered && phrases.size() > 1
                ? List.of(new Crumb("Roles for " + Words.and(phrases) + " together", Links.roles(parameters)))
                : List.of();
    }
}
