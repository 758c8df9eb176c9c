package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.rolebook.content.model.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What people ask about the roles. */
@ApplicationScoped
public class Questions implements PanacheRepositoryBase<RoleQuestion, RoleRow.Key> {

    private final RoleRows rows;

    Questions(RoleRows rows) {
        this.rows = rows;
    }

    /** In the role's own order. */
    public List<Question> about(String role) {
        return of(List.of(role)).get(role);
    }

    /** By role and in its order, with their answers. */
    Map<String, List<Question>> of(Collection<String> roles) {
        return rows.byRole(RoleQuestion.class, roles);
    }

    /** By role and in its order. */
    public List<QuestionAcrossRoles> byRole() {
        return find("""
                        select r.slug, r.title, r.updated, q.entry.id, q.entry.question
                        from RoleQuestion q join Role r on r.slug = q.role
                        order by lower(r.title), q.position
                        """)
                .project(QuestionAcrossRoles.class)
                .list();
    }
}
