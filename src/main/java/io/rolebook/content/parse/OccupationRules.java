package io.rolebook.content.parse;

import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Nearest;
import io.rolebook.content.model.RoleFacts;
import io.rolebook.content.model.RoleOccupation;
import io.rolebook.content.statistics.Statistics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Occupations that a role names must be in the tables, and figures of the tables are not typed beside them. */
record OccupationRules(RoleFacts facts, FrontMatter matter, Statistics statistics) {

    void check() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < facts.occupations().size(); i++) {
            RoleOccupation occupation = facts.occupations().get(i);
            String at = "/occupations/" + i;
            if (!seen.add(occupation.pay())) {
                matter.error(at + "/pay", "'" + occupation.pay() + "' stands twice", "keep one");
            }
            if (statistics.isComplete()) {
                code(occupation.pay(), at + "/pay");
                profile(occupation, statistics.profiles(occupation.pay()), at);
            }
        }
        List.of("pay", "outlook", "education").forEach(this::typed);
    }

    private void code(String code, String at) {
        if (statistics.title(code) == null) {
            String mend = statistics.codes().isEmpty()
                    ? "the guide has no tables of occupations yet"
                    : "see content/statistics/*/occupations.csv";
            matter.error(
                    at, "no table has the occupation '" + code + "'", Nearest.hint(code, statistics.codes(), mend));
        }
    }

    private void profile(RoleOccupation occupation, List<String> profiles, String at) {
        String all = String.join(", ", profiles);
        String named = occupation.profile();
        if (named == null && profiles.size() > 1) {
            matter.error(
                    at,
                    "'" + occupation.pay() + "' has several profiles",
                    "add the one that fits, such as 'profile: " + profiles.get(0) + "'; all: " + all);
        } else if (named != null) {
            code(named, at + "/profile");
            if (statistics.title(named) != null && !profiles.contains(named)) {
                matter.error(
                        at + "/profile",
                        "'" + named + "' is no profile of '" + occupation.pay() + "'",
                        profiles.isEmpty() ? "leave it out" : "its profiles: " + all);
            }
        }
    }

    /** An entry whose source keeps its figures in tables. */
    private void typed(String key) {
        for (int i = 0; i < matter.json().path(key).size(); i++) {
            String at = "/" + key + "/" + i + "/source";
            String source = matter.json().at(at).asText();
            if (statistics.holds(source)) {
                matter.error(
                        at,
                        "the figures of '" + source + "' stand in tables",
                        "remove the entry, and name the occupation: 'occupations: [{ pay: … }]'");
            }
        }
    }
}
