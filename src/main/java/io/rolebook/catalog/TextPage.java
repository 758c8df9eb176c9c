package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.PageDocument;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Section;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A page of text, such as the one about the guide's method. */
@Entity
@Table(name = "text_pages")
public class TextPage {

    @Id
    String slug;

    @Column(length = SourceFile.LARGEST)
    String title;

    @Column(length = 160)
    String summary;

    LocalDate updated;

    @JdbcTypeCode(SqlTypes.JSON)
    Prose intro;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Section> sections;

    protected TextPage() {}

    /** @param showing under which title, and since when, as far as that is newer than what the file says */
    TextPage(PageDocument document, Showing showing) {
        slug = document.slug();
        title = showing.title(document);
        summary = document.facts().summary();
        updated = showing.updated(document);
        intro = document.intro();
        sections = document.sections();
    }
}
