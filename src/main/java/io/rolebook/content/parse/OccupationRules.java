package io.rolebook.content.parse;

import io.rolebook.content.file.FrontMatter;
import io.rolebook.content.file.Nearest;
import io.rolebook.content.file.Problems;
import io.rolebook.content.model.RoleFacts;
import io.rolebook.content.model.RoleOccupation;
import io.rolebook.content.statistics.Statistics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Occupations that a role names must be in the tables, and figures of the tables are not typed beside them. */
final class OccupationRules {

    private static final List<String> FROM_TABLES = List.of("pay", "outlook", "education");

    private final RoleFacts facts;
    private final FrontMatter matter;
    private final Statistics statistics;
    private final Problems problems;

    OccupationRules(RoleFacts facts, FrontMatter matter, Statistics statistics, Problems problems) {
        this.facts = facts;
        this.matter = matter;
        this.statistics = statistics;
        this.problems = problems;
    }

    void check() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < facts.occupations().size(); i++) {
            RoleOccupation occupation = facts.occupations().get(i);
            String at = "/occupations/" + i;
            if (!seen.add(occupation.pay())) {
                problems.error(matter.valueAt(at + "/pay"), "'" + occupation.pay() + "' stands twice", "keep one");
            }
            code(occupation.pay(), at + "/pay");
            if (occupation.profile() != null) {
                profile(occupation, at);
            } else {
                severalProfiles(occupation, at);
            }
        }
        FROM_TABLES.forEach(this::typed);
    }

    private void code(String code, String at) {
        boolean isUnknown = statistics.isComplete() && statistics.title(code) == null;
        if (isUnknown) {
            String mend = statistics.codes().isEmpty()
                    ? "the guide has no tables of occupations yet"
                    : "see content/statistics/*/occupations.csv";
            problems.error(
                    matter.valueAt(at),
                    "no table has the occupation '" + code + "'",
                    Nearest.hint(code, statistics.codes(), mend));
        }
    }

    private void profile(RoleOccupation occupation, String at) {
        code(occupation.profile(), at + "/profile");
        List<String> profiles = statistics.profiles(occupation.pay());
        boolean isAnothers = statistics.title(occupation.profile()) != null && !profiles.contains(occupation.profile());
        if (isAnothers && statistics.isComplete()) {
            problems.error(
                    matter.valueAt(at + "/profile"),
                    "'" + occupation.profile() + "' is no profile of '" + occupation.pay() + "'",
                    profiles.isEmpty() ? "leave it out" : "its profiles: " + String.join(", ", profiles));
        }
    }

    private void severalProfiles(RoleOccupation occupation, String at) {
        List<String> profiles = statistics.profiles(occupation.pay());
        if (profiles.size() > 1 && statistics.isComplete()) {
            problems.error(
                    matter.valueAt(at),
                    "'" + occupation.pay() + "' has several profiles",
                    "add the one that fits, such as 'profile: " + profiles.get(0) + "'; all: "
                            + String.join(", ", profiles));
        }
    }

    /** An entry whose source keeps its figures in tables. */
    private void typed(String key) {
        for (int i = 0; i < matter.json().path(key).size(); i++) {
            String at = "/" + key + "/" + i + "/source";
            String source = matter.json().at(at).asText();
            if (statistics.holds(source)) {
                problems.error(
                        matter.valueAt(at),
                        "the figures of '" + source + "' stand in tables",
                        "remove the entry, and name the occupation: 'occupations: [{ pay: … }]'");
            }
        }
    }
}
