package io.rolebook.fit;

import io.rolebook.content.model.Level;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The bands of one source that speak of a level.
 *
 * @param other whether the source calls the level by the other of two names for beginners
 */
public record LevelBands(List<PayBand> bands, boolean other) {

    /** Most sources have only one of the two levels, and mean the same people by it. */
    private static final Set<String> BEGINNERS = Set.of("entry", "junior");

    /** @param level null for all bands */
    public static LevelBands of(Pay pay, Level level) {
        List<PayBand> own = bands(pay, band -> level == null || band.level().equals(level));
        if (!own.isEmpty() || level == null || !BEGINNERS.contains(level.key())) {
            return new LevelBands(own, false);
        }
        return new LevelBands(bands(pay, band -> BEGINNERS.contains(band.level().key())), true);
    }

    private static List<PayBand> bands(Pay pay, Predicate<PayBand> which) {
        return pay.bands().stream().filter(which).toList();
    }
}
