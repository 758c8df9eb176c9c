package io.rolebook.catalog;

import io.rolebook.content.model.Counted;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** An occupation that a role is counted in, in the role's own order: the first one gives its headline. */
@Entity
@Table(
        uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}),
        indexes = @Index(columnList = "occupation"))
public class RoleCounted extends RoleRow {

    String occupation;
    String profile;

    protected RoleCounted() {}

    RoleCounted(Counted counted) {
        occupation = counted.code();
        profile = counted.profile();
    }
}
