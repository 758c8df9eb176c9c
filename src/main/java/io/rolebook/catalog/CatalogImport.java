package io.rolebook.catalog;

import io.rolebook.content.model.Document;
import io.rolebook.content.model.FamilyDocument;
import io.rolebook.content.model.PageDocument;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SkillNeed;
import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.model.Withdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Writes documents as rows, in one transaction: a reader sees the guide before or after it, never a mixture. */
@ApplicationScoped
class CatalogImport {

    /** What a role's rows are deleted by. */
    private static final List<String> ROLE_ROWS =
            List.of("RoleDuty", "RoleSkill", "RoleQuestion", "RoleRelation", "RolePay");

    /** What any page's rows are deleted by. */
    private static final List<String> PAGE_ROWS = List.of("Citation", "Redirect", "NewsItem");

    /** So many documents' rows are deleted by one statement, and made before they are written. */
    private static final int AT_ONCE = 200;

    /** What the documents of each folder become. */
    static final Map<String, String> ENTITIES =
            Map.of("roles", "Role", "skills", "Skill", "families", "Family", "sources", "Source", "pages", "TextPage");

    private final StatelessSession session;
    private final Editions editions;
    private final PreviewConfig config;

    CatalogImport(StatelessSession session, Editions editions, PreviewConfig config) {
        this.session = session;
        this.editions = editions;
        this.config = config;
    }

    /**
     * @param outdated documents whose rows go, as they were when they were written
     * @param fresh documents whose rows come
     * @param all every document, the fresh ones among them
     * @param today the day that decides what is published
     */
    @Transactional
    void replace(Collection<Document> outdated, Collection<Document> fresh, Collection<Document> all, LocalDate today) {
        Showing showing = new Showing(today, config.preview());
        outdated.stream().collect(Collectors.groupingBy(CatalogImport::folder)).forEach(this::delete);
        slices(List.copyOf(fresh)).forEach(slice -> insert(slice, showing));
        editions.open(all, showing);
    }

    private static <T> Stream<List<T>> slices(List<T> all) {
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
                ROLE_ROWS.forEach(rows -> delete(rows, "role", slugs));
            }
        });
    }

    private void delete(String rows, String key, List<String> keys) {
        session.createMutationQuery("delete from " + rows + " where " + key + " in :keys")
                .setParameterList("keys", keys)
                .executeUpdate();
    }

    private static String folder(Document document) {
        return document.path().substring(0, document.path().indexOf('/'));
    }

    /** Rows of one kind together, so that the database is told what they look like once. */
    private void insert(List<Document> documents, Showing showing) {
        List<Object> rows = new ArrayList<>();
        documents.forEach(document -> rows(document, showing, rows));
        rows.stream().collect(Collectors.groupingBy(Object::getClass)).values().forEach(session::insertMultiple);
        documents.forEach(Document::putAway);
    }

    private static void rows(Document document, Showing showing, List<Object> rows) {
        String folder = folder(document);
        String page = folder + "/" + document.slug();
        Withdrawn withdrawn = document.withdrawn();
        if (withdrawn != null) {
            String instead = withdrawn.instead() == null ? null : folder + "/" + withdrawn.instead();
            rows.add(new Redirect(page, page, instead, withdrawn.date(), withdrawn.why()));
            rows.add(NewsItem.end(document, page, instead));
        }
        if (showing.shows(document)) {
            String title = showing.title(document);
            row(document, showing, rows);
            List<Citation> citations = Citations.of(document);
            for (int i = 0; i < citations.size(); i++) {
                citations.get(i).position = i;
                citations.get(i).title = title;
            }
            rows.addAll(citations);
            rows.addAll(NewsItem.of(document, page, title, showing.today()));
            document.redirects().forEach(old -> rows.add(new Redirect(folder + "/" + old, page, page, null, null)));
        }
    }

    private static void row(Document document, Showing showing, List<Object> rows) {
        if (document instanceof RoleDocument role) {
            rows.add(new Role(role, showing));
            rows.addAll(rows(role));
        } else if (document instanceof SkillDocument skill) {
            rows.add(new Skill(skill, showing));
        } else if (document instanceof FamilyDocument family) {
            rows.add(new Family(family, showing));
        } else if (document instanceof SourceDocument source) {
            rows.add(new Source(source));
        } else if (document instanceof PageDocument page) {
            rows.add(new TextPage(page, showing));
        }
    }

    private static List<Object> rows(RoleDocument role) {
        List<Object> rows = new ArrayList<>();
        role.body().duties().forEach(duty -> rows.add(new RoleDuty(role.slug(), rows.size(), duty)));
        role.facts().skills().forEach(need -> rows.add(new RoleSkill(role.slug(), rows.size(), need)));
        Set<String> needed =
                role.facts().skills().stream().map(SkillNeed::skill).collect(Collectors.toSet());
        role.facts().certifications().stream()
                .filter(certification -> !needed.contains(certification.skill()))
                .forEach(certification -> rows.add(new RoleSkill(role.slug(), rows.size(), certification)));
        role.body().questions().forEach(question -> rows.add(new RoleQuestion(role.slug(), rows.size(), question)));
        role.facts().related().forEach(related -> rows.add(new RoleRelation(role.slug(), rows.size(), related)));
        rows.addAll(RolePay.of(role.slug(), role.facts().pay()));
        return rows;
    }
}
