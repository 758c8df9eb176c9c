package io.rolebook.pay;

import io.quarkus.arc.All;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.OccupationTables;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.PayFigures;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.RolesTogether;
import io.rolebook.content.model.Pay;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import io.rolebook.web.PageSuggestions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the job that a reader names. */
@ApplicationScoped
class Jobs {

    private static final int OFFERED = 8;
    private static final int STEM = 4;

    private final PayFigures figures;
    private final RolesTogether together;
    private final Occupations occupations;
    private final OccupationTables tables;
    private final List<PageSuggestions> leads;

    /** @param leads one, or none in a guide without a search */
    Jobs(
            PayFigures figures,
            RolesTogether together,
            Occupations occupations,
            OccupationTables tables,
            @All List<PageSuggestions> leads) {
        this.figures = figures;
        this.together = together;
        this.occupations = occupations;
        this.tables = tables;
        this.leads = leads;
    }

    /** A role by slug, title or another of its names; else an occupation by code or title. */
    Optional<Job> find(String typed, List<RoleSummary> all) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<RoleSummary> role = named(typed, all)
                .or(() -> Optional.ofNullable(together.called(List.of(typed)).get(typed))
                        .flatMap(slug -> named(slug, all)));
        return role.isPresent()
                ? role.map(each -> withPlaces(Job.of(each, figures.of(each.slug()))))
                : occupations.summary(typed).or(() -> occupations.titled(typed)).map(this::job);
    }

    private static Optional<RoleSummary> named(String name, List<RoleSummary> all) {
        return all.stream()
                .filter(role -> role.slug().equals(name) || role.title().equalsIgnoreCase(name))
                .findFirst();
    }

    /** A role with what tables count of its first occupation in single places. */
    private Job withPlaces(Job role) {
        if (role.code() == null) {
            return role;
        }
        String of = role.pay().stream()
                .filter(pay -> role.code().equals(pay.code()))
                .map(Pay::of)
                .findFirst()
                .orElse(role.title());
        return role.with(
                role.pay(),
                tables.pay(role.code()).stream()
                        .filter(pay -> pay.newest() && pay.place() != null)
                        .map(pay -> pay.of(of, role.code()))
                        .toList());
    }

    private Job job(OccupationSummary occupation) {
        return Job.of(occupation, tables.pay(occupation.code()));
    }

    /** Roles and occupations that the words may mean, each as label and key. */
    PageSuggestions.Found like(String typed) {
        if (leads.isEmpty()) {
            return new PageSuggestions.Found(List.of(), List.of());
        }
        PageSuggestions.Found found = leads.get(0).from(typed);
        List<Crumb> near = jobs(found.near()).stream()
                .filter(job -> sharesAWord(job.label(), typed))
                .toList();
        return new PageSuggestions.Found(jobs(found.meant()), near);
    }

    private static List<Crumb> jobs(List<Crumb> pages) {
        return pages.stream()
                .filter(page -> isJob(page.href()))
                .map(page -> new Crumb(page.label(), page.href().replaceFirst("^/[^/]+/", "")))
                .limit(OFFERED)
                .toList();
    }

    /** Leaves out jobs whose names share no word with the input. */
    private static boolean sharesAWord(String label, String typed) {
        String words = " " + label.toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\W+"))
                .filter(word -> word.length() >= STEM)
                .anyMatch(word -> words.contains(" " + word.substring(0, STEM)));
    }

    private static boolean isJob(String href) {
        return href.matches("(" + Links.ROLES + "|" + Links.OCCUPATIONS + ")/[^/?#]+");
    }
}
