package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.rolebook.content.model.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What people ask about the roles. */
@ApplicationScoped
public class Questions implements PanacheRepositoryBase<RoleQuestion, RowOfRole> {

    /** In the role's own order. */
    public List<Question> about(String role) {
        return getSession()
                .createSelectionQuery(
                        "select q.anchor, q.question, q.answer from RoleQuestion q where q.role = :role order by q.position",
                        Question.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** By role and in its order. */
    public List<QuestionAcrossRoles> byRole() {
        return getSession()
                .createSelectionQuery(
                        """
                        select r.slug, r.title, r.updated, q.anchor, q.question
                        from RoleQuestion q join Role r on r.slug = q.role
                        order by lower(r.title), q.position
                        """,
                        QuestionAcrossRoles.class)
                .getResultList();
    }
}
