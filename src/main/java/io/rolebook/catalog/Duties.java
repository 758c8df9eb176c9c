package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.rolebook.content.model.Duty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What people in the roles do. */
@ApplicationScoped
public class Duties implements PanacheRepositoryBase<RoleDuty, RowOfRole> {

    /** In the role's own order. */
    public List<Duty> of(String role) {
        return of(List.of(role)).stream().map(DutyOfRole::duty).toList();
    }

    /** By role, and in its own order. */
    public List<DutyOfRole> of(Collection<String> roles) {
        return find(
                        """
                        select d.role, d.anchor, d.name, d.activity, d.prose, d.levels, d.interviews
                        from RoleDuty d where d.role in :roles order by d.role, d.position
                        """,
                        Map.of("roles", roles))
                .project(DutyOfRole.class)
                .list();
    }

    /** Those with an activity, by role and in its order. */
    public List<DutyAcrossRoles> byRole() {
        return find("""
                        select d.activity, r.slug, r.title, r.updated, d.anchor, d.name
                        from RoleDuty d join Role r on r.slug = d.role
                        where d.activity is not null order by lower(r.title), d.position
                        """)
                .project(DutyAcrossRoles.class)
                .list();
    }
}
