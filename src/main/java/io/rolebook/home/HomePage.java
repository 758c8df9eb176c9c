package io.rolebook.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.catalog.FamilySummary;
import io.rolebook.catalog.PayFigures.Disagreement;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Facet;
import io.rolebook.figures.RankedOccupations;
import io.rolebook.figures.RankedOccupations.FirstFew;
import io.rolebook.figures.Ranking;
import io.rolebook.web.Crumb;
import io.rolebook.web.DataLinks;
import io.rolebook.web.Dates;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.Rows;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The front door: where to go, some answers from the tables, and the families of roles. */
@CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HomePage(
        Page page,
        int roles,
        int occupations,
        List<FirstFew> rankings,
        DayOfRole day,
        List<Dispute> disputes,
        List<FamilyRow> families,
        List<Note> notes)
        implements TemplateInstance {

    private static final int A_FEW = 2;

    record FamilyRow(String title, String href, List<Crumb> roles) {}

    /** A role whose guides disagree, and the whole stretch of their claims. */
    record Dispute(String title, String href, int guides, Figure claims) {}

    static HomePage of(
            List<RoleSummary> roles,
            List<FamilySummary> families,
            List<Disagreement> disagreements,
            RankedOccupations occupations,
            DayOfRole day,
            Map<String, SourceNote> sources,
            String line) {
        Notes notes = new Notes(sources);
        Page page = Page.of(
                        Links.home(),
                        line,
                        "What a job is, what it pays, what it asks and where it leads, with the source of every figure.")
                .found(
                        "careers with pay, skills and the source of every figure",
                        "What a job is, what it pays, what it asks and where it leads: a career guide that names the source of every figure.")
                .foundWithoutPay(
                        "careers with skills and the source of every figure",
                        "What a job is, what it asks and where it leads: a career guide that names the source of every figure.")
                .updated(Dates.newest(roles.stream().map(RoleSummary::updated)))
                .alsoAs("application/json", DataLinks.GUIDE_JSON, "The whole guide as JSON")
                .alsoAs("text/html", DataLinks.GUIDE_HTML, "The whole guide as one page");
        return new HomePage(
                page,
                roles.size(),
                occupations.all().size(),
                rankings(occupations, notes),
                day,
                Rows.of(disagreements.stream(), dispute -> dispute(dispute, notes)),
                Rows.of(families.stream(), family -> family(family, roles)),
                notes.all());
    }

    /** Those that most readers ask for, as far as the guide shows them. */
    private static List<FirstFew> rankings(RankedOccupations occupations, Notes notes) {
        return Stream.of(Ranking.BEST_PAID_WITHOUT_A_DEGREE, Ranking.MOST_OPENINGS, Ranking.FASTEST_GROWING)
                .filter(occupations.rankings()::contains)
                .map(ranking -> occupations.firstFew(ranking, notes))
                .filter(few -> !few.rows().isEmpty())
                .toList();
    }

    private static FamilyRow family(FamilySummary family, List<RoleSummary> roles) {
        List<Crumb> members = roles.stream()
                .filter(role -> family.slug().equals(role.family()))
                .sorted(Comparator.comparing(RoleSummary::brief))
                .limit(A_FEW)
                .map(role -> new Crumb(role.title(), Links.role(role.slug())))
                .toList();
        return new FamilyRow(family.title(), Links.family(family.slug()), members);
    }

    private static Dispute dispute(Disagreement dispute, Notes notes) {
        String claims =
                Figures.range(dispute.range().min(), dispute.range().max(), dispute.openEnded(), dispute.currency());
        return new Dispute(
                dispute.title(),
                Links.role(dispute.slug(), Facet.SALARY),
                dispute.sources().size(),
                new Figure(claims, notes.marks(dispute.sources())));
    }
}
