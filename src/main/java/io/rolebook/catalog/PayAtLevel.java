package io.rolebook.catalog;

import io.rolebook.content.model.Level;
import io.rolebook.content.model.Range;

/** What one source says people earn in a role at one level, a year. */
public record PayAtLevel(
        String role, String source, String currency, Level level, int lowest, int highest, boolean openEnded) {

    public Range range() {
        return new Range(lowest, highest, openEnded);
    }
}
