package io.rolebook.catalog;

import io.rolebook.content.model.Entry;
import io.rolebook.content.model.Outlook;
import java.util.Locale;
import java.util.Optional;

/**
 * An occupation in a list.
 *
 * @param role the slug of the role that stands for it, or null
 */
public record OccupationSummary(
        String code, String title, String groupCode, String groupTitle, OccupationFigures figures, String role) {

    /** What stands for it beside roles: the role's slug, or its code as addresses have it. */
    public String slug() {
        return role == null ? code.toLowerCase(Locale.ROOT) : role;
    }

    /** What the newest projection expects of it, if one does. */
    public Optional<Outlook> outlook() {
        return figures.growth() == null
                ? Optional.empty()
                : Optional.of(new Outlook(
                        figures.outlookSource(),
                        title,
                        code,
                        figures.growth(),
                        figures.growthFrom(),
                        figures.growthTo(),
                        null,
                        figures.openings(),
                        figures.jobs(),
                        figures.jobsLater(),
                        figures.growthOfAll(),
                        null));
    }

    /** What is typically needed to enter it, if a table says so. */
    public Optional<Entry> entry() {
        return figures.entrySource() == null
                ? Optional.empty()
                : Optional.of(new Entry(
                        figures.entrySource(),
                        title,
                        code,
                        figures.education(),
                        figures.experience(),
                        figures.training()));
    }

    /** Its figures as those of a role that is counted here first. */
    public Headline headline() {
        boolean hasPay = figures.median() != null;
        boolean hasGrowth = figures.growth() != null;
        boolean hasEntry = figures.education() != null;
        return new Headline(
                hasPay ? figures.percentiles() : null,
                hasPay ? figures.currency() : null,
                hasPay ? figures.period() : null,
                hasPay ? title : null,
                hasPay ? code : null,
                hasPay ? figures.paySource() : null,
                null,
                figures.growth(),
                hasGrowth ? figures.growthFrom() : null,
                hasGrowth ? figures.growthTo() : null,
                null,
                hasGrowth ? figures.openings() : null,
                hasGrowth ? title : null,
                hasGrowth ? figures.outlookSource() : null,
                figures.education(),
                hasEntry ? figures.entrySource() : null,
                null,
                null,
                null);
    }
}
