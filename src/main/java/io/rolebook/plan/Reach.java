package io.rolebook.plan;

import io.rolebook.fit.Gap;

/** Groups of roles by the number of must-have skills that are missing. */
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

    String heading() {
        return heading;
    }

    String meaning() {
        return meaning;
    }
}
