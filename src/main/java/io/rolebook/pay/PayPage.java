package io.rolebook.pay;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
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
        PayForm form,
        String problem,
        List<Crumb> choices,
        Crumb job,
        String elsewhere,
        PayCheck check,
        NextSteps next,
        List<Note> notes)
        implements TemplateInstance {

    private static final String TITLE = "Check your pay";

    /** The page without a result. */
    static PayPage asking(PayQuery query, PayForm form, String problem, List<Crumb> choices, Job job) {
        return new PayPage(page(query), form, problem, choices, crumb(job), "", null, null, List.of());
    }

    static PayPage of(PayQuery query, PayForm form, Job job, PayCheck check, NextSteps next, Notes notes) {
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
