package io.rolebook.catalog;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.Range;

/** What one source says people earn in a role at one level. */
public record PayAtLevel(
        String role,
        String source,
        String currency,
        Period period,
        Level level,
        Amount lowest,
        Amount highest,
        boolean openEnded) {

    public Range range() {
        return new Range(lowest, highest, openEnded);
    }
}
