package io.rolebook.plan;

import io.rolebook.content.model.Term;
import io.rolebook.fit.Gap;
import java.util.Arrays;
import java.util.List;

/** The roles that lack about as many must-haves, the best match first. */
record RoleGroup(Reach reach, List<Match> roles) {

    /** How many must-haves are missing. */
    enum Reach {
        NOW("You could start now", "You have all that these roles must have."),
        FEW("With two or three things", "One to three must-haves are missing."),
        FURTHER("Further away", "More than three must-haves are missing.");

        private static final int A_FEW = 3;

        private final String heading;
        private final String meaning;

        Reach(String heading, String meaning) {
            this.heading = heading;
            this.meaning = meaning;
        }

        /** Counts all missing skills if the role has no must-have. */
        static Reach of(Gap gap) {
            boolean namesAny = Gap.must(gap.known()) + Gap.must(gap.missing()) > 0;
            long missing = namesAny ? Gap.must(gap.missing()) : gap.missing().size();
            return missing == 0 ? NOW : missing <= A_FEW ? FEW : FURTHER;
        }

        public String id() {
            return Term.key(name());
        }

        public String heading() {
            return heading;
        }

        public String meaning() {
            return meaning;
        }
    }

    /** The groups that are not empty, the nearest first. */
    static List<RoleGroup> of(List<Match> matches) {
        return Arrays.stream(Reach.values())
                .map(reach -> new RoleGroup(
                        reach,
                        matches.stream().filter(match -> match.reach() == reach).toList()))
                .filter(group -> !group.roles().isEmpty())
                .toList();
    }
}
