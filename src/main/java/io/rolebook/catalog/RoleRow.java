package io.rolebook.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;

/** One of a role's rows of some kind, in the role's own order. */
@MappedSuperclass
@IdClass(RowOfRole.class)
abstract class RoleRow {

    @Id
    @Column(name = "role")
    String role;

    @Id
    @Column(name = "position")
    int position;

    RoleRow() {}

    RoleRow(String role, int position) {
        this.role = role;
        this.position = position;
    }

    RowOfRole key() {
        return new RowOfRole(role, position);
    }
}
