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
        return getSession()
                .createSelectionQuery(
                        """
                        select s.slug, s.facts from Source s
                        where s.slug in (select c.source from Citation c where c.page = :page)
                        """,
                        SourceNote.class)
                .setParameter("page", page)
                .getResultStream()
                .collect(Collectors.toMap(SourceNote::slug, Function.identity()));
    }

    /** All of them, by slug. */
    public Map<String, SourceNote> notes() {
        return getSession()
                .createSelectionQuery("select s.slug, s.facts from Source s", SourceNote.class)
                .getResultStream()
                .collect(Collectors.toMap(SourceNote::slug, Function.identity()));
    }

    /** By method, the most trustworthy first, then by title. */
    public List<SourceUse> uses() {
        return getSession()
                .createSelectionQuery(
                        """
                        select s.slug, s.facts, (select count(distinct c.page) from Citation c where c.source = s.slug)
                        from Source s order by lower(s.title)
                        """,
                        SourceUse.class)
                .getResultStream()
                .sorted(java.util.Comparator.comparing(use -> use.facts().method()))
                .toList();
    }

    public Optional<SourceHead> head(String slug) {
        return getSession()
                .createSelectionQuery(
                        "select s.slug, s.facts, s.intro, s.sections from Source s where s.slug = :slug",
                        SourceHead.class)
                .setParameter("slug", slug)
                .uniqueResultOptional();
    }

    /** Pages that cite a source, by title. */
    public List<CitingPage> citing(String source) {
        return getSession()
                .createSelectionQuery(
                        """
                        select c.page, c.title, c.facet, c.times from Citation c
                        where c.source = :source order by lower(c.title), c.page, c.facet
                        """,
                        CitingPage.class)
                .setParameter("source", source)
                .getResultList();
    }
}
