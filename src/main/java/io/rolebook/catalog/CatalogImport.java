package io.rolebook.catalog;

import io.rolebook.content.model.Document;
import io.rolebook.content.statistics.Statistics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Writes documents as rows, in one transaction: readers see the guide before or after it, never a mixture. */
@ApplicationScoped
class CatalogImport {

    /** What the tables become, in the order in which it can be deleted. */
    private static final List<String> OCCUPATION_ROWS = List.of(
            "RelatedOccupation",
            "OccupationTechnology",
            "OccupationScore",
            "OccupationIndustry",
            "OccupationEducation",
            "OccupationProfile",
            "OccupationPay",
            "Occupation");

    /** What any page's rows are deleted by. */
    private static final List<String> PAGE_ROWS = List.of("Name", "Citation", "Redirect", "NewsItem");

    /** So many documents' rows are deleted by one statement, and made before they are written. */
    private static final int AT_ONCE = 200;

    /** What the documents of each folder become. */
    static final Map<String, String> ENTITIES =
            Map.of("roles", "Role", "skills", "Skill", "families", "Family", "sources", "Source", "pages", "TextPage");

    private final AtomicLong editions = new AtomicLong();
    private final StatelessSession session;
    private final PreviewConfig config;

    CatalogImport(StatelessSession session, PreviewConfig config) {
        this.session = session;
        this.config = config;
    }

    /**
     * @param outdated documents whose rows go, as they were when they were written
     * @param fresh documents whose rows come
     * @param statistics tables in place of those that were imported before, or null if these are still right
     * @param today the day that decides what is published
     */
    @Transactional
    void replace(Collection<Document> outdated, Collection<Document> fresh, Statistics statistics, LocalDate today) {
        Showing showing = new Showing(today, config.preview());
        outdated.stream().collect(Collectors.groupingBy(DocumentRows::folder)).forEach(this::delete);
        slices(fresh).forEach(slice -> insert(slice, showing));
        if (statistics != null) {
            replaceOccupations(statistics);
        }
        session.createMutationQuery("delete from Edition").executeUpdate();
        session.insert(new Edition(editions.incrementAndGet()));
    }

    private void replaceOccupations(Statistics statistics) {
        OCCUPATION_ROWS.forEach(
                rows -> session.createMutationQuery("delete from " + rows).executeUpdate());
        insertAll(OccupationRows.of(statistics));
    }

    private static <T> Stream<List<T>> slices(Collection<T> documents) {
        List<T> all = List.copyOf(documents);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(from + AT_ONCE, all.size())));
    }

    private void delete(String folder, List<Document> documents) {
        slices(documents).forEach(slice -> {
            List<String> slugs = slice.stream().map(Document::slug).toList();
            List<String> pages = slugs.stream().map(slug -> folder + "/" + slug).toList();
            delete(ENTITIES.get(folder), "slug", slugs);
            PAGE_ROWS.forEach(rows -> delete(rows, "page", pages));
            if (folder.equals("roles")) {
                roleRows().forEach(rows -> delete(rows, "role", slugs));
            } else if (folder.equals("skills")) {
                delete("SkillBefore", "skill", slugs);
            }
        });
    }

    private Stream<String> roleRows() {
        return session.getFactory().getMetamodel().getEntities().stream()
                .filter(entity -> RoleRow.class.isAssignableFrom(entity.getJavaType()))
                .map(EntityType::getName);
    }

    private void delete(String rows, String key, List<String> keys) {
        session.createMutationQuery("delete from " + rows + " where " + key + " in :keys")
                .setParameterList("keys", keys)
                .executeUpdate();
    }

    /** Rows of one kind together, so that the database is told what they look like once. */
    private void insert(List<Document> documents, Showing showing) {
        List<Object> rows = new ArrayList<>();
        documents.forEach(document -> rows.addAll(DocumentRows.of(document, showing)));
        insertAll(rows);
    }

    /** Rows of one kind after the other, in the order in which the first of each stands. */
    private void insertAll(List<Object> rows) {
        rows.stream()
                .collect(Collectors.groupingBy(Object::getClass, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(session::insertMultiple);
    }
}
