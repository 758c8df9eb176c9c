package io.rolebook.catalog;

import jakarta.persistence.MappedSuperclass;

/**
 * A row whose columns are the components of one record of {@code content.model}, as {@code META-INF/orm.xml} maps it.
 *
 * @param <T> that record
 */
@MappedSuperclass
abstract class RoleValue<T> extends RoleRow<T> {

    T entry;

    RoleValue() {}

    RoleValue(String role, int position, T entry) {
        super(role, position);
        this.entry = entry;
    }

    @Override
    T value() {
        return entry;
    }
}
