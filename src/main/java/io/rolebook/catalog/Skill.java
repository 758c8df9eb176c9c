package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.ResourceGroup;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SkillKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A skill, a tool or a certification. */
@Entity
@Table(name = "skills")
public class Skill {

    @Id
    String slug;

    @Column(length = SourceFile.LARGEST)
    String title;

    @Enumerated(EnumType.STRING)
    SkillKind kind;

    @Column(length = 160)
    String summary;

    @Column(length = SourceFile.LARGEST)
    String issuer;

    @Column(length = SourceFile.LARGEST)
    String url;

    LocalDate updated;

    @Column(length = SourceFile.LARGEST)
    List<String> aliases;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ResourceGroup.Item> resources;

    @JdbcTypeCode(SqlTypes.JSON)
    Prose intro;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Section> sections;

    protected Skill() {}

    /** @param showing under which title, and since when, as far as that is newer than what the file says */
    Skill(SkillDocument document, Showing showing) {
        slug = document.slug();
        title = showing.title(document);
        kind = document.facts().kind();
        summary = document.facts().summary();
        issuer = document.facts().issuer();
        url = document.facts().url();
        updated = showing.updated(document);
        aliases = document.facts().aliases();
        resources = document.facts().resources();
        intro = document.intro();
        sections = document.sections();
    }
}
