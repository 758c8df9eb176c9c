package io.rolebook.pay;

import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Level;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.Settings;
import io.rolebook.web.Crumb;
import io.rolebook.web.Figure;
import io.rolebook.web.Notes;
import io.rolebook.web.Words;
import java.util.Comparator;
import java.util.List;

/**
 * What a reader can do next.
 *
 * @param level the next level that a guide has a figure for, or empty
 * @param claims claims about the pay at that level
 * @param neighbors jobs that are near and pay more
 * @param finders other sites with local pay of the job
 */
record NextSteps(String level, List<Figure> claims, List<Neighbor> neighbors, List<Crumb> finders) {

    /**
     * A job near another one.
     *
     * @param near why it is near, or empty
     * @param pay its median
     */
    record Neighbor(String title, String href, String near, Figure pay) {}

    static NextSteps of(Job job, Level level, List<Neighbor> neighbors, Settings settings, Notes notes) {
        Level after = level == null ? null : after(level, job.pay());
        return new NextSteps(
                after == null ? "" : Words.lower(after.label()),
                claims(after, job.pay(), notes),
                neighbors,
                job.code() == null
                        ? List.of()
                        : settings.finders().stream()
                                .map(finder -> new Crumb(finder.title(), finder.address(job.code())))
                                .toList());
    }

    private static Level after(Level level, List<Pay> all) {
        return all.stream()
                .flatMap(pay -> pay.bands().stream())
                .map(PayBand::level)
                .filter(other -> other.compareTo(level) > 0)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<Figure> claims(Level level, List<Pay> all, Notes notes) {
        return all.stream()
                .flatMap(pay -> pay.bands().stream()
                        .filter(band -> band.level().equals(level))
                        .map(band -> notes.figure(
                                Figures.range(band.min(), band.max(), band.open(), pay.currency()), pay.source())))
                .toList();
    }
}
