package io.rolebook.catalog;

import io.rolebook.content.model.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What people ask about the roles. */
@ApplicationScoped
public class Questions implements CatalogRepository<RoleQuestion> {

    /** A question in a list over all roles. */
    public record QuestionAcrossRoles(
            String role, String roleTitle, LocalDate roleUpdated, String anchor, String question) {}

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
        return select(
                QuestionAcrossRoles.class,
                """
                        select r.slug, r.title, r.updated, q.entry.id, q.entry.question
                        from RoleQuestion q join Role r on r.slug = q.role
                        order by lower(r.title), q.position
                        """);
    }
}
