package io.rolebook.catalog;

import jakarta.persistence.MappedSuperclass;

/**
 * A row whose columns are the components of one record of {@code content.model}, as {@code META-INF/orm.xml} maps it.
 *
 * @param <T> that record
 */
@MappedSuperclass
abstract class RoleValue<T> extends RoleRow {

    T entry;

    T value() {
        return entry;
    }
}
