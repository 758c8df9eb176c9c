package io.rolebook.web;

import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.Occupations;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.RolesTogether;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Finds the roles that a reader names, by slug, title or another name, or by the code or title of their occupation. */
@ApplicationScoped
public class JobsNamed {

    private static final int LONGEST = 80;

    private final RolesTogether together;
    private final Occupations occupations;

    JobsNamed(RolesTogether together, Occupations occupations) {
        this.together = together;
        this.occupations = occupations;
    }

    /** What was typed, without control characters. */
    public static String plain(String typed) {
        String plain = typed == null
                ? ""
                : typed.replaceAll("[\\p{Z}\\s]+", " ").replaceAll("\\p{C}", "").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    /** @param all roles of the guide, of which it finds one */
    public Optional<RoleSummary> find(String typed, List<RoleSummary> all) {
        return typed.isEmpty()
                ? Optional.empty()
                : role(typed, all)
                        .or(() -> occupation(typed).map(OccupationSummary::role).flatMap(slug -> named(slug, all)));
    }

    /** By slug, title or another name. */
    public Optional<RoleSummary> role(String typed, List<RoleSummary> all) {
        return named(typed, all)
                .or(() -> Optional.ofNullable(together.called(List.of(typed)).get(typed))
                        .flatMap(slug -> named(slug, all)));
    }

    private static Optional<RoleSummary> named(String typed, List<RoleSummary> all) {
        return all.stream()
                .filter(role -> role.slug().equals(typed) || role.title().equalsIgnoreCase(typed))
                .findFirst();
    }

    /** By code or title. */
    public Optional<OccupationSummary> occupation(String typed) {
        return occupations.summary(typed).or(() -> occupations.titled(typed));
    }

    /** Where to look for a job that is no role: the page of an occupation that several roles share, or the search. */
    public Crumb lead(String typed) {
        return occupation(typed)
                .map(each -> new Crumb(each.title(), Links.occupation(each.code())))
                .orElseGet(() -> new Crumb("Search for “" + typed + "”", Links.search(typed)));
    }
}
