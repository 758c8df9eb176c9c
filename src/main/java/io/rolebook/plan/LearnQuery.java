package io.rolebook.plan;

import io.rolebook.web.Links;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a plan is asked for.
 *
 * @param have slugs of skills, in the order of the alphabet
 * @param hours a week, or 0
 */
record LearnQuery(String role, List<String> have, int hours) {

    /** Hours that cannot be chosen count as none. */
    static int hours(String written) {
        return LearnTime.PACES.stream()
                .filter(hours -> String.valueOf(hours).equals(written))
                .findFirst()
                .orElse(0);
    }

    String href() {
        return Links.learn(role, parameters());
    }

    String markdown() {
        return Links.learnAsMarkdown(role, parameters());
    }

    private Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("have", have);
        parameters.put("hours", hours == 0 ? List.of() : List.of(String.valueOf(hours)));
        return parameters;
    }
}
