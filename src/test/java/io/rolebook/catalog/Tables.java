package io.rolebook.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The database as it is, past all entities. */
@ApplicationScoped
class Tables {

    private final EntityManager database;

    Tables(EntityManager database) {
        this.database = database;
    }

    @Transactional
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        names().forEach(table -> counts.put(table, rows(table).size()));
        return counts;
    }

    /** But for which edition it is. */
    @Transactional
    Map<String, List<String>> contents() {
        Map<String, List<String>> contents = new TreeMap<>();
        names().forEach(table -> contents.put(table, rows(table)));
        contents.remove("edition");
        return contents;
    }

    /** The columns that no query looks into, whichever way they are mapped. */
    @Transactional
    List<String> json() {
        List<?> columns = database.createNativeQuery(
                        """
                        select lower(table_name || '.' || column_name) from information_schema.columns
                        where table_schema = 'PUBLIC' and data_type = 'JSON'
                        """)
                .getResultList();
        return columns.stream().map(String::valueOf).toList();
    }

    /** How the rows of a table are found by one of its columns, in the database's own words. */
    @Transactional
    String way(String table, String column) {
        return database.createNativeQuery("explain select * from " + table + " where " + column + " in ('x', 'y')")
                .getSingleResult()
                .toString();
    }

    @Transactional
    void clear() {
        database.createNativeQuery("set referential_integrity false").executeUpdate();
        names().forEach(table ->
                database.createNativeQuery("delete from " + table).executeUpdate());
        database.createNativeQuery("set referential_integrity true").executeUpdate();
    }

    private List<String> names() {
        List<?> names = database.createNativeQuery(
                        "select lower(table_name) from information_schema.tables where table_schema = 'PUBLIC'")
                .getResultList();
        return names.stream().map(String::valueOf).toList();
    }

    private List<String> rows(String table) {
        List<?> rows = database.createNativeQuery("select * from " + table + " order by 1", Object[].class)
                .getResultList();
        return rows.stream().map(row -> Arrays.deepToString((Object[]) row)).toList();
    }
}
