package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Environment;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.model.SkillNeed;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A published role. What roles are listed, found and compared by are columns, duties, skills and questions are rows of
 * their own, and what only this role's pages show is kept as JSON, one part for each page.
 */
@Entity
@Table(name = "roles")
public class Role {

    @Id
    String slug;

    @Column(length = SourceFile.LARGEST)
    String title;

    @Column(length = 160)
    String summary;

    @Column(length = SourceFile.LARGEST)
    String definition;

    String family;
    LocalDate updated;
    int words;

    /** Whether it is a short page and not a guide. */
    boolean brief;

    /** How many needs are counted where roles are compared, and what they count for together. */
    int needs;

    int needWeight;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Environment> environment;

    @Embedded
    Headline headline;

    @JdbcTypeCode(SqlTypes.JSON)
    Imprint imprint;

    @JdbcTypeCode(SqlTypes.JSON)
    Glance glance;

    @JdbcTypeCode(SqlTypes.JSON)
    Work work;

    @JdbcTypeCode(SqlTypes.JSON)
    SkillMap skillMap;

    /** What stands under each heading that the guide knows. */
    @JdbcTypeCode(SqlTypes.JSON)
    Map<SectionKind, Prose> prose;

    @JdbcTypeCode(SqlTypes.JSON)
    Journey journey;

    @JdbcTypeCode(SqlTypes.JSON)
    Prospects prospects;

    protected Role() {}

    /** @param showing under which title, and since when, as far as that is newer than what the file says */
    Role(RoleDocument document, Showing showing) {
        slug = document.slug();
        title = showing.title(document);
        summary = document.facts().summary();
        definition = document.facts().definition();
        family = document.facts().family();
        updated = showing.updated(document);
        words = document.words();
        brief = document.isBrief();
        List<SkillNeed> counted = document.facts().needs().all().stream()
                .filter(need -> RoleSkill.weight(need) > 0)
                .toList();
        needs = counted.size();
        needWeight = counted.stream().mapToInt(RoleSkill::weight).sum();
        environment = document.facts().environment();
        headline = Headline.of(document);
        imprint = Imprint.of(document);
        glance = Glance.of(document);
        work = Work.of(document);
        skillMap = SkillMap.of(document);
        prose = document.body().prose();
        journey = Journey.of(document);
        prospects = Prospects.of(document);
    }
}
