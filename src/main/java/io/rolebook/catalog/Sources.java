package io.rolebook.catalog;

import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.SourceFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sources, and who cites them. */
@ApplicationScoped
public class Sources implements CatalogRepository<Source> {

    /** One source with its text. */
    public record SourceHead(String slug, SourceFacts facts, Prose intro, List<Section> sections) {}

    /** A source and how many pages cite it. */
    public record SourceUse(String slug, SourceFacts facts, long pages) {}

    /** A page that cites a source; page is folder and slug, facet is null for a page that is no role's. */
    public record CitingPage(String page, String title, Facet facet, int times) {}

    /** Those that a page cites, by slug. */
    public Map<String, SourceNote> citedBy(String page) {
        return bySlug("slug in (select c.source from Citation c where c.page = ?1)", page);
    }

    /** All of them, by slug. */
    public Map<String, SourceNote> notes() {
        return bySlug("order by slug");
    }

    private Map<String, SourceNote> bySlug(String which, Object... parameters) {
        return select(SourceNote.class, which, parameters).stream()
                .collect(Collectors.toMap(SourceNote::slug, Function.identity()));
    }

    /** By method, the most trustworthy first, then by title. */
    public List<SourceUse> uses() {
        return select(
                        SourceUse.class,
                        """
                        select s.slug, s.facts, (select count(distinct c.page) from Citation c where c.source = s.slug)
                        from Source s order by lower(s.title)
                        """)
                .stream()
                .sorted(Comparator.comparing(use -> use.facts().method()))
                .toList();
    }

    public Optional<SourceHead> head(String slug) {
        return find("slug", slug).project(SourceHead.class).singleResultOptional();
    }

    /** Pages that cite a source, by title. */
    public List<CitingPage> citing(String source) {
        return select(
                CitingPage.class,
                """
                select c.page, c.title, c.facet, c.times from Citation c
                where c.source = ?1 order by lower(c.title), c.page, c.facet
                """,
                source);
    }
}
