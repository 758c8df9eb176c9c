package io.rolebook.occupations;

import io.rolebook.catalog.OccupationFigures;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.charts.GrowthBars;
import io.rolebook.content.figure.Figures;
import io.rolebook.web.Mark;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import java.util.List;

/** Where an occupation is going; a text is null where nothing is published. */
record OutlookPart(
        GrowthBars chart,
        String growth,
        String span,
        String openings,
        String jobs,
        List<Mark> marks,
        List<Note> notes) {

    static OutlookPart of(OccupationSummary occupation, Notes notes) {
        OccupationFigures figures = occupation.figures();
        if (figures.growth() == null) {
            return new OutlookPart(GrowthBars.of(List.of(), null), null, null, null, null, List.of(), List.of());
        }
        boolean hasJobs = figures.jobs() != null && figures.jobsLater() != null;
        return new OutlookPart(
                GrowthBars.of(
                        List.of(new GrowthBars.Growth(occupation.title(), figures.growth(), false)),
                        figures.growthOfAll()),
                Figures.change(figures.growth()),
                figures.growthFrom() + " to " + figures.growthTo(),
                figures.openings() == null ? null : Figures.count(figures.openings()),
                hasJobs ? Figures.count(figures.jobs()) + " to " + Figures.count(figures.jobsLater()) : null,
                notes.marks(List.of(figures.outlookSource())),
                notes.fresh());
    }

    boolean isEmpty() {
        return growth == null;
    }
}
