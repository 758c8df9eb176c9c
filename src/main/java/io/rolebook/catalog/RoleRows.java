package io.rolebook.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** The rows of some roles, of any one kind; a query for each kind. */
@ApplicationScoped
class RoleRows {

    private final Session session;

    RoleRows(Session session) {
        this.session = session;
    }

    /** By role and in its order. Those of one role are asked for by equality, whose SQL Hibernate keeps; it makes that of a list anew. */
    <R extends RoleRow> List<R> rows(Class<R> kind, Collection<String> roles) {
        boolean isOne = roles.size() == 1;
        SelectionQuery<R> query = session.createSelectionQuery(
                "from " + kind.getSimpleName() + " where role " + (isOne ? "= :role" : "in :roles")
                        + " order by role, position",
                kind);
        if (isOne) {
            query.setParameter("role", roles.iterator().next());
        } else {
            query.setParameterList("roles", roles);
        }
        return query.setReadOnly(true).list();
    }

    /** The values of each of the roles, in its order. */
    <T> Map<String, List<T>> byRole(Class<? extends RoleValue<T>> kind, Collection<String> roles) {
        return byRole(roles, rows(kind, roles), RoleValue::value);
    }

    /** What rows are worth to each of the roles. */
    static <R extends RoleRow, T> Map<String, List<T>> byRole(
            Collection<String> roles, Collection<R> rows, Function<R, T> value) {
        Map<String, List<T>> byRole = new HashMap<>();
        roles.forEach(role -> byRole.put(role, new ArrayList<>()));
        rows.forEach(row -> byRole.get(row.role).add(value.apply(row)));
        return byRole;
    }
}
