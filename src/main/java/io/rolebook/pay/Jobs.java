package io.rolebook.pay;

import io.quarkus.arc.All;
import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.OccupationTables;
import io.rolebook.catalog.PayFigures;
import io.rolebook.catalog.PayOfYear;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Pay;
import io.rolebook.web.Crumb;
import io.rolebook.web.JobsNamed;
import io.rolebook.web.Links;
import io.rolebook.web.PageSuggestions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the job that a reader names. */
@ApplicationScoped
class Jobs {

    private static final int OFFERED = 8;
    private static final int STEM = 4;

    private final PayFigures figures;
    private final JobsNamed named;
    private final OccupationTables tables;
    private final List<PageSuggestions> leads;

    /** @param leads one, or none in a guide without a search */
    Jobs(PayFigures figures, JobsNamed named, OccupationTables tables, @All List<PageSuggestions> leads) {
        this.figures = figures;
        this.named = named;
        this.tables = tables;
        this.leads = leads;
    }

    /** A role by slug, title or another of its names; else an occupation by code or title. */
    Optional<Job> find(String typed, List<RoleSummary> all) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<RoleSummary> role = named.role(typed, all);
        return role.isPresent() ? role.map(this::job) : named.occupation(typed).map(this::job);
    }

    /** With what tables count of a role's first occupation in single places. */
    private Job job(RoleSummary role) {
        List<Pay> pay = figures.of(role.slug());
        Optional<Pay> first = pay.stream().filter(Pay::isFromTable).findFirst();
        String of = first.map(Pay::of).orElse(role.title());
        String code = first.map(Pay::code).orElse(null);
        List<Pay> local = code == null ? List.of() : newest(code, of).get(true);
        return new Job(role.slug(), role.title(), code, Links.role(role.slug(), Facet.SALARY), pay, true, local);
    }

    private Job job(OccupationSummary occupation) {
        String code = occupation.code();
        Map<Boolean, List<Pay>> pay = newest(code, occupation.title());
        String page = Links.occupation(code, occupation.role());
        return new Job(code, occupation.title(), code, page, pay.get(false), false, pay.get(true));
    }

    /** What the newest tables count of an occupation, by whether it is in a single place. */
    private Map<Boolean, List<Pay>> newest(String code, String title) {
        return tables.pay(code).stream()
                .filter(PayOfYear::newest)
                .map(each -> each.of(title, code))
                .collect(Collectors.partitioningBy(pay -> pay.place() != null));
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
                .filter(page -> page.href().matches("(" + Links.ROLES + "|" + Links.OCCUPATIONS + ")/[^/?#]+"))
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
}
