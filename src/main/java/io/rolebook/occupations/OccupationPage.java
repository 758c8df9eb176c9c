package io.rolebook.occupations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.CountedRole;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Settings;
import io.rolebook.figures.OccupationDetails;
import io.rolebook.web.Contents;
import io.rolebook.web.Crumb;
import io.rolebook.web.DataLinks;
import io.rolebook.web.JobSearch;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.Words;
import io.rolebook.web.graph.Subject;
import java.util.List;

/**
 * An official occupation that is not one role's alone: the roles that are counted there, and its figures.
 *
 * @param counted roles whose first figures these are; also those that are counted there besides
 */
@CheckedTemplate(basePath = "occupations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OccupationPage(
        Page page,
        List<Crumb> contents,
        String code,
        String slug,
        List<OccupationDetails.NearRow> beside,
        Crumb group,
        List<Crumb> counted,
        List<Crumb> also,
        List<OccupationFact> facts,
        PayPart pay,
        OutlookPart outlook,
        EntryPart entry,
        OccupationDetails details,
        List<Crumb> finders,
        JobSearch jobs,
        List<Note> notes)
        implements TemplateInstance {

    /** With more behind it, a search engine would cut such a title; and the longest by themselves. */
    private static final int TITLE = 38;

    private static final int LONGEST_TITLE = 66;
    /** Of the nearest, to be compared with. */
    private static final int BESIDE = 3;

    static OccupationPage of(
            OccupationSummary occupation,
            Subject subject,
            List<CountedRole> roles,
            List<OccupationFact> facts,
            PayPart pay,
            OutlookPart outlook,
            EntryPart entry,
            OccupationDetails details,
            Settings settings,
            Notes notes) {
        List<Crumb> finders = settings.finders().stream()
                .map(finder -> new Crumb(finder.title(), finder.address(occupation.code())))
                .toList();
        JobSearch jobs = JobSearch.of(occupation.title(), settings);
        return new OccupationPage(
                page(occupation, subject),
                new Contents()
                        .add(settings.pay(), "pay", "Pay")
                        .add(!pay.places().isEmpty(), "places", "By place")
                        .add(!pay.history().rows().isEmpty(), "history", "Over the years")
                        .add(!outlook.isEmpty(), "outlook", "Outlook")
                        .add(!entry.isEmpty(), "entry", "How people get in")
                        .addAll(details.contents())
                        .add(!details.gaps().isEmpty(), "gaps", "What is not known")
                        .add(!finders.isEmpty(), "finders", "Look up where you live")
                        .addAll(jobs.contents())
                        .list(),
                occupation.code(),
                occupation.slug(),
                details.near().stream().limit(BESIDE).toList(),
                occupation.groupCode() == null
                        ? null
                        : new Crumb(
                                occupation.groupTitle(),
                                OccupationQuery.ofGroup(occupation.groupCode()).href()),
                counted(roles, true),
                counted(roles, false),
                facts,
                pay,
                outlook,
                entry,
                details,
                finders,
                jobs,
                notes.all());
    }

    /** The roles whose first figures an occupation's are, or those that are counted there besides. */
    static List<Crumb> counted(List<CountedRole> roles, boolean first) {
        return roles.stream()
                .filter(role -> role.first() == first)
                .map(role -> new Crumb(role.title(), Links.role(role.slug())))
                .toList();
    }

    private static Page page(OccupationSummary occupation, Subject subject) {
        String title = occupation.title();
        boolean hasPay = occupation.figures().median() != null;
        String median = hasPay
                ? Figures.money(
                                occupation.figures().median(),
                                occupation.figures().currency()) + " "
                        + occupation.figures().period().label()
                : "";
        String description = (hasPay ? "Median pay " + median + ". " : "") + "Official figures for " + title + ": "
                + (hasPay ? "pay, " : "") + "jobs to come, education and more.";
        return Page.of(Links.occupation(occupation.code()), title, description)
                .found(
                        title.length() > TITLE
                                ? Words.cut(title, LONGEST_TITLE)
                                : title + (hasPay ? ": pay, outlook and education" : ": outlook and education"),
                        description)
                .under(new Crumb("Occupations", Links.occupations()))
                .about(subject)
                .alsoAs("application/json", DataLinks.occupationAsJson(occupation.code()), title + " as JSON");
    }
}
