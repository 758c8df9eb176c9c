package io.rolebook.pay;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.content.model.Levels;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.Sorting;
import java.util.List;

/**
 * Where a pay stands.
 *
 * @param problem the error in the input, or empty
 * @param choices jobs or periods that the input may mean
 * @param job the page with all its figures, or null while none is found
 * @param elsewhere a place that was asked for and of which no table counts the job, or empty
 * @param check null while a job or a pay is missing, like next
 */
@CheckedTemplate(basePath = "pay", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PayPage(
        Page page,
        Form form,
        String problem,
        List<Crumb> choices,
        Crumb job,
        String elsewhere,
        PayCheck check,
        NextSteps next,
        List<Note> notes)
        implements TemplateInstance {

    private static final String TITLE = "Check your pay";

    /**
     * The form, as it was filled in.
     *
     * @param job as the reader reads it
     * @param places in which tables count the job, or none
     * @param roles titles that the field for the job offers
     */
    record Form(
            String job,
            String pay,
            List<Sorting.Option> periods,
            List<Sorting.Option> levels,
            List<Sorting.Option> places,
            List<String> roles) {

        static Form of(PayQuery query, Job job, Levels levels, List<RoleSummary> roles) {
            return new Form(
                    job == null ? query.job() : job.title(),
                    query.pay().text(),
                    PayQuery.PERIODS.stream()
                            .map(period -> new Sorting.Option(
                                    period.key(),
                                    period.label(),
                                    period == query.pay().period()))
                            .toList(),
                    levels.all().stream()
                            .map(level -> new Sorting.Option(
                                    level.key(), level.label(), level.key().equals(query.level())))
                            .toList(),
                    job == null
                            ? List.of()
                            : job.places().stream()
                                    .map(place -> new Sorting.Option(place, place, place.equals(query.place())))
                                    .toList(),
                    roles.stream().map(RoleSummary::title).toList());
        }
    }

    /** The page without a result. */
    static PayPage asking(PayQuery query, Form form, String problem, List<Crumb> choices, Job job) {
        return new PayPage(page(query), form, problem, choices, crumb(job), "", null, null, List.of());
    }

    static PayPage of(PayQuery query, Form form, Job job, PayCheck check, NextSteps next, Notes notes) {
        String elsewhere = job.places().contains(query.place()) ? "" : query.place();
        return new PayPage(page(query), form, "", List.of(), crumb(job), elsewhere, check, next, notes.all());
    }

    private static Crumb crumb(Job job) {
        return job == null ? null : new Crumb(job.title(), job.href());
    }

    private static Page page(PayQuery query) {
        Page page = Page.of(
                        Links.pay(),
                        TITLE,
                        "Type what you earn and see where it stands among people in your job, by official counts and by what guides claim.")
                .found(
                        "Check your pay: am I paid fairly?",
                        "Type what you earn by the hour, week, month or year and see where it stands among people in your job.");
        return query.isEmpty() ? page : page.notIndexed();
    }
}
