package io.rolebook.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** The rows of some roles, of any one kind; a query for each kind. */
@ApplicationScoped
class RoleRows {

    private final Session session;

    RoleRows(Session session) {
        this.session = session;
    }

    /** By role and in its order. */
    <R extends RoleRow<?>> List<R> rows(Class<R> kind, Collection<String> roles) {
        return session.createSelectionQuery(
                        "from " + kind.getSimpleName() + " where role in :roles order by role, position", kind)
                .setParameterList("roles", roles)
                .setReadOnly(true)
                .list();
    }

    /** The values by the slug of the role; no entry for a role that has none. */
    <T> Map<String, List<T>> byRole(Class<? extends RoleRow<T>> kind, Collection<String> roles) {
        return rows(kind, roles).stream().collect(groupingBy(RoleRow::role, mapping(RoleRow::value, toList())));
    }
}
