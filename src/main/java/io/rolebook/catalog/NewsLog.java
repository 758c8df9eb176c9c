package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What changed in the guide, newest first. */
@ApplicationScoped
public class NewsLog implements CatalogRepository<NewsItem> {

    private static final String NEWS =
            """
            select n.id, n.page, n.title, n.kind, n.happened, n.what, n.old, n.now, n.instead, n.source, s.title
            from NewsItem n left join Source s on s.slug = n.source
            """;

    private static final String NEWEST_FIRST = " order by n.happened desc, lower(n.title), n.page, n.position";

    /** @param kind null for all kinds */
    public List<News> newest(NewsKind kind, int skipped, int atMost) {
        PanacheQuery<NewsItem> news =
                kind == null ? find(NEWS + NEWEST_FIRST) : find(NEWS + "where n.kind = ?1" + NEWEST_FIRST, kind);
        return news.project(News.class).range(skipped, skipped + atMost - 1).list();
    }

    /** Of one page, folder and slug. */
    public List<News> of(String page, int atMost) {
        return find(NEWS + "where n.page = ?1" + NEWEST_FIRST, page)
                .project(News.class)
                .page(0, atMost)
                .list();
    }

    /** How much there is of each kind. */
    public Map<NewsKind, Long> counts() {
        Map<NewsKind, Long> counts = new EnumMap<>(NewsKind.class);
        select(Object[].class, "select n.kind, count(n.id) from NewsItem n group by n.kind")
                .forEach(row -> counts.put((NewsKind) row[0], (Long) row[1]));
        return counts;
    }

    /** The day of the newest, or null. */
    public LocalDate lastDay() {
        return find("select max(n.happened) from NewsItem n")
                .project(LocalDate.class)
                .singleResult();
    }
}
