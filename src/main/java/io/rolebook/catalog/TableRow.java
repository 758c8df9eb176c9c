package io.rolebook.catalog;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/**
 * A row that a table of statistics becomes; its columns are the components of one record.
 *
 * @param <T> that record
 */
@MappedSuperclass
abstract class TableRow<T> {

    @Id
    long id;

    T entry;

    TableRow<T> of(T values) {
        entry = values;
        return this;
    }
}
