package io.rolebook.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.StatelessSession;

/** Which documents are shown, and under which title. */
@ApplicationScoped
@Snapshot
public class ShownTitles {

    private final StatelessSession session;

    ShownTitles(StatelessSession session) {
        this.session = session;
    }

    /** By the path of the file, such as {@code roles/data-engineer.md}. */
    public Map<String, String> byPath() {
        Map<String, String> titles = new HashMap<>();
        CatalogImport.ENTITIES.forEach(
                (folder, entity) -> session.createSelectionQuery("select slug, title from " + entity, Object[].class)
                        .getResultStream()
                        .forEach(row -> titles.put(folder + "/" + row[0] + ".md", (String) row[1])));
        return titles;
    }
}
