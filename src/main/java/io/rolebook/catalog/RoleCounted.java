package io.rolebook.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** An occupation that a role is counted in, in the role's own order: the first one gives its headline. */
@Entity
@IdClass(RowOfRole.class)
@Table(
        name = "role_occupations",
        uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}),
        indexes = @Index(columnList = "occupation"))
public class RoleCounted {

    @Id
    String role;

    @Id
    int position;

    String occupation;
    String profile;

    protected RoleCounted() {}

    RoleCounted(String role, int position, String occupation, String profile) {
        this.role = role;
        this.position = position;
        this.occupation = occupation;
        this.profile = profile;
    }
}
