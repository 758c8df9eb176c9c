package io.rolebook.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** An occupation that a role is counted in, in the role's own order: the first one gives its headline. */
@Entity
@Table(
        name = "role_occupations",
        uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}),
        indexes = @Index(columnList = "occupation"))
public class RoleCounted extends RoleRow<String> {

    String occupation;
    String profile;

    protected RoleCounted() {}

    RoleCounted(String role, int position, String occupation, String profile) {
        super(role, position);
        this.occupation = occupation;
        this.profile = profile;
    }

    @Override
    String value() {
        return occupation;
    }
}
