package io.rolebook.catalog;

import io.rolebook.content.model.Activity;
import io.rolebook.content.model.Duty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What people in the roles do. */
@ApplicationScoped
public class Duties implements CatalogRepository<RoleDuty> {

    /** A duty in a list over all roles. */
    public record DutyAcrossRoles(
            Activity activity, String role, String roleTitle, LocalDate roleUpdated, String anchor, String name) {}

    private final RoleRows rows;

    Duties(RoleRows rows) {
        this.rows = rows;
    }

    /** In the role's own order. */
    public List<Duty> of(String role) {
        return of(List.of(role)).get(role);
    }

    /** By role, and in its own order. */
    public Map<String, List<Duty>> of(Collection<String> roles) {
        return rows.byRole(RoleDuty.class, roles);
    }

    /** Those with an activity, by role and in its order. */
    public List<DutyAcrossRoles> byRole() {
        return select(
                DutyAcrossRoles.class,
                """
                        select d.entry.activity, r.slug, r.title, r.updated, d.entry.id, d.entry.name
                        from RoleDuty d join Role r on r.slug = d.role
                        where d.entry.activity is not null order by lower(r.title), d.position
                        """);
    }
}
