package io.rolebook.catalog;

import io.rolebook.content.Guide;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SkillNeed;
import io.rolebook.content.model.Withdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Replaces all rows by those of a guide, in one transaction; a reader sees the old guide or the new one, never a mixture. */
@ApplicationScoped
class CatalogImport {

    private static final List<Class<?>> ENTITIES = List.of(
            Role.class,
            RoleDuty.class,
            RoleSkill.class,
            RoleQuestion.class,
            RoleRelation.class,
            Family.class,
            Skill.class,
            Source.class,
            TextPage.class,
            Citation.class,
            Redirect.class);

    private final StatelessSession session;
    private final Clock clock;

    CatalogImport(StatelessSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Transactional
    void replaceBy(Guide guide) {
        for (Class<?> entity : ENTITIES) {
            session.createMutationQuery("delete from " + entity.getSimpleName()).executeUpdate();
        }
        LocalDate today = LocalDate.now(clock);
        published(guide.families(), today).forEach(document -> session.insert(new Family(document)));
        published(guide.skills(), today).forEach(document -> session.insert(new Skill(document)));
        published(guide.sources(), today).forEach(document -> session.insert(new Source(document)));
        published(guide.pages(), today).forEach(document -> session.insert(new TextPage(document)));
        published(guide.roles(), today).forEach(this::insert);
        Stream.of(guide.roles(), guide.skills(), guide.families(), guide.sources(), guide.pages())
                .flatMap(List::stream)
                .forEach(document -> insertAround(document, today));
    }

    private static <D extends Document> Stream<D> published(List<D> documents, LocalDate today) {
        return documents.stream().filter(document -> document.isPublished(today));
    }

    private void insert(RoleDocument role) {
        session.insert(new Role(role));
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
        rows.forEach(session::insert);
    }

    /** What a document leaves in the rest of the guide: its citations and its old addresses. */
    private void insertAround(Document document, LocalDate today) {
        String folder = document.path().substring(0, document.path().indexOf('/'));
        String address = folder + "/" + document.slug();
        if (document.isPublished(today)) {
            Citations.of(document).forEach(session::insert);
            document.redirects().forEach(old -> session.insert(new Redirect(folder + "/" + old, address, null, null)));
        }
        Withdrawn withdrawn = document.withdrawn();
        if (withdrawn != null) {
            String instead = withdrawn.instead() == null ? null : folder + "/" + withdrawn.instead();
            session.insert(new Redirect(address, instead, withdrawn.date(), withdrawn.why()));
        }
    }
}
