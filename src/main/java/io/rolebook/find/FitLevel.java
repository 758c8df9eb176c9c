package io.rolebook.find;

import io.rolebook.fit.Correlation;
import java.util.Arrays;

/** How well interests and work fit, in words; occupations of the same level are equals. */
enum FitLevel {
    VERY_CLOSE("Very close", 0.9),
    CLOSE("Close", 0.75),
    PARTLY_ALIKE("Partly alike", 0.5),
    NOT_MUCH_ALIKE("Not much alike", -1);

    private final String label;
    private final double least;

    FitLevel(String label, double least) {
        this.label = label;
        this.least = least;
    }

    static FitLevel of(Correlation fit) {
        return Arrays.stream(values())
                .filter(level -> fit.value() >= level.least)
                .findFirst()
                .orElse(NOT_MUCH_ALIKE);
    }

    String label() {
        return label;
    }
}
