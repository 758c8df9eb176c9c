package io.rolebook.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;

/** One of a role's rows of some kind, in the role's own order. */
@MappedSuperclass
@IdClass(RoleRow.Key.class)
abstract class RoleRow {

    @Id
    @Column(name = "role")
    String role;

    @Id
    @Column(name = "position")
    int position;

    Key key() {
        return new Key(role, position);
    }

    /**
     * What tells the row from the others of its kind. Each table says so once more as a unique constraint, from which its key
     * takes the order: by itself the number would come first, and a role's rows would be found by a walk over those of all.
     */
    record Key(String role, int position) {}
}
