package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SkillNeed;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;

/**
 * A published role. What it has one of is a column, what it has several of are rows of their own ({@link RoleRow}), and its
 * texts are kept as JSON.
 */
@Entity
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

    @Embedded
    Headline headline;

    @Embedded
    Imprint imprint;

    @Embedded
    RoleDetails details;

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
        headline = Headline.of(document);
        imprint = Imprint.of(document);
        details = RoleDetails.of(document);
    }
}
