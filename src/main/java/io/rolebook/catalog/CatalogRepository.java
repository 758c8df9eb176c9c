package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads rows as records: what is read of the catalog is never an entity. */
interface CatalogRepository<E> extends PanacheRepositoryBase<E, Serializable> {

    /**
     * What a query selects.
     *
     * @param type a record that has what is selected as its components
     * @param parameters for {@code ?1}, {@code ?2} and so on
     */
    default <T> List<T> select(Class<T> type, String query, Object... parameters) {
        return find(query, parameters).project(type).list();
    }

    /** The second of two things that a query selects, by the first; of several with the same one the first counts. */
    default <T> Map<String, T> byKey(Class<T> type, String query, Object... parameters) {
        Map<String, T> byKey = new LinkedHashMap<>();
        select(Object[].class, query, parameters).forEach(row -> byKey.putIfAbsent((String) row[0], type.cast(row[1])));
        return byKey;
    }
}
