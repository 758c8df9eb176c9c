package io.rolebook.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sources, and who cites them. */
@ApplicationScoped
public class Sources implements PanacheRepositoryBase<Source, String> {

    /** Those that a page cites, by slug. */
    public Map<String, SourceNote> citedBy(String page) {
        return find(
                        """
                        select s.slug, s.facts from Source s
                        where s.slug in (select c.source from Citation c where c.page = :page)
                        """,
                        Map.of("page", page))
                .project(SourceNote.class)
                .stream()
                .collect(Collectors.toMap(SourceNote::slug, Function.identity()));
    }

    /** All of them, by slug. */
    public Map<String, SourceNote> notes() {
        return find("select s.slug, s.facts from Source s").project(SourceNote.class).stream()
                .collect(Collectors.toMap(SourceNote::slug, Function.identity()));
    }

    /** By method, the most trustworthy first, then by title. */
    public List<SourceUse> uses() {
        return find(
                        """
                        select s.slug, s.facts, (select count(distinct c.page) from Citation c where c.source = s.slug)
                        from Source s order by lower(s.title)
                        """)
                .project(SourceUse.class)
                .stream()
                .sorted(java.util.Comparator.comparing(use -> use.facts().method()))
                .toList();
    }

    public Optional<SourceHead> head(String slug) {
        return find(
                        "select s.slug, s.facts, s.intro, s.sections from Source s where s.slug = :slug",
                        Map.of("slug", slug))
                .project(SourceHead.class)
                .singleResultOptional();
    }

    /** Pages that cite a source, by title. */
    public List<CitingPage> citing(String source) {
        return find(
                        """
                        select c.page, c.title, c.facet, c.times from Citation c
                        where c.source = :source order by lower(c.title), c.page, c.facet
                        """,
                        Map.of("source", source))
                .project(CitingPage.class)
                .list();
    }
}
