package io.rolebook.find;

import java.util.Arrays;

/** How an activity is answered. */
enum Liking {
    LIKE("Like"),
    NOT_SURE("Not sure"),
    DISLIKE("Dislike");

    /** What stands in an address for an activity without an answer, which counts as not sure. */
    static final char OPEN = '-';

    private final String label;

    Liking(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    int points() {
        return 2 - ordinal();
    }

    /** What stands for it in an address: its points. */
    char key() {
        return (char) ('0' + points());
    }

    /** Not sure for anything that is no answer. */
    static Liking of(char key) {
        return Arrays.stream(values())
                .filter(liking -> liking.key() == key)
                .findFirst()
                .orElse(NOT_SURE);
    }
}
