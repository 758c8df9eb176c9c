package io.rolebook.moves;

import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.SourceNote;
import io.rolebook.charts.PayScale;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.Period;
import io.rolebook.fit.PayChange;
import io.rolebook.web.Figure;
import io.rolebook.web.Notes;
import io.rolebook.web.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The change of pay: official medians, then the claims of guides for each level. */
record PayMove(Sentence medians, PayScale scale, List<LevelRow> levels) {

    /**
     * Claims of one level; empty lists where no guide has one. There are none at all where no guide claims the target’s pay.
     *
     * @param change between the lower ends of what the same guide claims of both
     */
    record LevelRow(String level, List<Figure> from, List<Figure> to, List<Figure> change) {}

    /** @param pay of both roles, by slug */
    static PayMove of(
            Sentence medians,
            PayChange change,
            Map<String, List<Pay>> pay,
            RoleHead from,
            RoleHead to,
            Map<String, SourceNote> sources,
            Notes notes) {
        List<Pay> claimed = claimed(pay.get(from.slug()), sources);
        List<Pay> wanted = claimed(pay.get(to.slug()), sources);
        List<LevelRow> levels = wanted.isEmpty()
                ? List.of()
                : levels(claimed, wanted).stream()
                        .map(level -> new LevelRow(
                                level.label(),
                                claims(claimed, level, notes),
                                claims(wanted, level, notes),
                                changes(change, level, notes)))
                        .toList();
        return new PayMove(medians, scale(change, from, to, sources), levels);
    }

    /** Whether one guide claims a level of both roles. */
    public boolean hasChange() {
        return levels.stream().anyMatch(row -> !row.change().isEmpty());
    }

    /** The levels that any source has a band for, lowest first. */
    private static List<Level> levels(List<Pay> before, List<Pay> after) {
        return Stream.of(before, after)
                .flatMap(List::stream)
                .flatMap(pay -> pay.bands().stream())
                .map(PayBand::level)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Figure> changes(PayChange change, Level level, Notes notes) {
        return change.levels().stream()
                .filter(at -> at.from().level().equals(level))
                .map(at -> notes.figure(Figures.change(at.percent()), at.source()))
                .toList();
    }

    private static PayScale scale(PayChange change, RoleHead from, RoleHead to, Map<String, SourceNote> sources) {
        return PayScale.of(
                change.isComparable() && sources.containsKey(change.from().source())
                        ? Stream.of(line(change.from(), from, sources), line(change.to(), to, sources))
                                .toList()
                        : List.of());
    }

    private static PayScale.Line line(Pay pay, RoleHead role, Map<String, SourceNote> sources) {
        return new PayScale.Line(pay, role.title(), sources.get(pay.source()).isGuide());
    }

    /** Statements about levels, a year. */
    private static List<Pay> claimed(List<Pay> role, Map<String, SourceNote> sources) {
        return role.stream()
                .filter(pay -> !pay.bands().isEmpty() && pay.period() == Period.YEAR)
                .filter(pay -> sources.containsKey(pay.source()))
                .toList();
    }

    private static List<Figure> claims(List<Pay> role, Level level, Notes notes) {
        List<Figure> claims = new ArrayList<>();
        for (Pay pay : role) {
            pay.bands().stream()
                    .filter(band -> band.level().equals(level))
                    .map(band -> Figures.range(band.min(), band.max(), band.open(), pay.currency()))
                    .forEach(range -> claims.add(notes.figure(range, pay.source())));
        }
        return claims;
    }
}
