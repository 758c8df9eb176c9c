package io.rolebook.catalog;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.Range;
import java.math.BigDecimal;
import java.util.List;

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

    /** As the query has it. */
    public PayAtLevel(
            String role,
            String source,
            String currency,
            Period period,
            String level,
            String label,
            int rank,
            BigDecimal lowest,
            BigDecimal highest,
            boolean openEnded) {
        this(
                role,
                source,
                currency,
                period,
                new Level(level, label, List.of(), rank),
                new Amount(lowest, false),
                new Amount(highest, false),
                openEnded);
    }

    public Range range() {
        return new Range(lowest, highest, openEnded);
    }
}
