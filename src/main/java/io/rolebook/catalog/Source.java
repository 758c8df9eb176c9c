package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Method;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.model.SourceFacts;
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

/** A source of figures and claims. */
@Entity
@Table(name = "sources")
public class Source {

    @Id
    String slug;

    @Column(length = SourceFile.LARGEST)
    String title;

    String shortTitle;

    @Enumerated(EnumType.STRING)
    Method method;

    LocalDate updated;

    @JdbcTypeCode(SqlTypes.JSON)
    SourceFacts facts;

    @JdbcTypeCode(SqlTypes.JSON)
    Prose intro;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Section> sections;

    protected Source() {}

    Source(SourceDocument document) {
        slug = document.slug();
        title = document.title();
        shortTitle = document.facts().shortTitle();
        method = document.facts().method();
        updated = document.updated();
        facts = document.facts();
        intro = document.intro();
        sections = document.sections();
    }
}
