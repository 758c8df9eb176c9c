package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.ResourceGroup;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SkillKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A skill, a tool or a certification. */
@Entity
public class Skill extends TextRow {

    @Enumerated(EnumType.STRING)
    SkillKind kind;

    @Column(length = SourceFile.LARGEST)
    String issuer;

    @Column(length = SourceFile.LARGEST)
    String url;

    @Column(length = SourceFile.LARGEST)
    List<String> aliases;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ResourceGroup.Item> resources;

    protected Skill() {}

    Skill(SkillDocument document, Showing showing) {
        super(document, document.facts().summary(), showing);
        kind = document.facts().kind();
        issuer = document.facts().issuer();
        url = document.facts().url();
        aliases = document.facts().aliases();
        resources = document.facts().resources();
    }
}
