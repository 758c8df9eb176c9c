package io.rolebook.catalog;

import static java.util.stream.Collectors.toMap;

import io.rolebook.content.model.Education;
import io.rolebook.content.model.EducationShares;
import io.rolebook.content.model.Entry;
import io.rolebook.content.model.Experience;
import io.rolebook.content.model.Route;
import io.rolebook.content.model.Stage;
import io.rolebook.content.model.Step;
import io.rolebook.content.model.TitleVariant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The ways into the roles. */
@ApplicationScoped
public class Journeys implements CatalogRepository<RoleRoute> {

    /** The way into a role and up in it. */
    public record Journey(
            List<Route> routes,
            List<Entry> entry,
            List<EducationShares> shares,
            List<Education> education,
            List<Experience> experience,
            List<Experience> timeToQualify,
            List<Step> steps,
            List<Stage> stages,
            List<TitleVariant> titles) {}

    private final RoleRows rows;

    Journeys(RoleRows rows) {
        this.rows = rows;
    }

    public Journey of(String role) {
        return of(List.of(role)).get(role);
    }

    /** By role; eight queries. */
    Map<String, Journey> of(Collection<String> roles) {
        Map<String, List<Route>> routes = routes(roles);
        Map<String, List<Entry>> entry = rows.byRole(RoleEntry.class, roles);
        Map<String, List<EducationShares>> shares = rows.byRole(RoleEducationShares.class, roles);
        Map<String, List<Education>> education = rows.byRole(RoleEducation.class, roles);
        List<RoleExperience> years = rows.rows(RoleExperience.class, roles);
        Map<String, List<Experience>> experience = experience(roles, years, false);
        Map<String, List<Experience>> time = experience(roles, years, true);
        Map<String, List<Step>> steps = rows.byRole(RoleStep.class, roles);
        Map<String, List<Stage>> stages = rows.byRole(RoleStage.class, roles);
        Map<String, List<TitleVariant>> titles = rows.byRole(RoleTitle.class, roles);
        return roles.stream()
                .collect(toMap(
                        Function.identity(),
                        role -> new Journey(
                                routes.get(role),
                                entry.get(role),
                                shares.get(role),
                                education.get(role),
                                experience.get(role),
                                time.get(role),
                                steps.get(role),
                                stages.get(role),
                                titles.get(role))));
    }

    /** In the file's order. */
    public List<Route> routes(String role) {
        return routes(List.of(role)).get(role);
    }

    public Map<String, List<Route>> routes(Collection<String> roles) {
        return rows.byRole(RoleRoute.class, roles);
    }

    /** How long it takes to qualify, by each source. */
    public List<Experience> timeToQualify(String role) {
        return timeToQualify(List.of(role)).get(role);
    }

    public Map<String, List<Experience>> timeToQualify(Collection<String> roles) {
        return experience(roles, rows.rows(RoleExperience.class, roles), true);
    }

    private static Map<String, List<Experience>> experience(
            Collection<String> roles, List<RoleExperience> years, boolean qualifying) {
        return RoleRows.byRole(
                roles,
                years.stream().filter(row -> row.qualifying == qualifying).toList(),
                RoleExperience::value);
    }
}
