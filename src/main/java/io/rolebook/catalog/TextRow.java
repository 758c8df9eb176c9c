package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.Section;
import io.rolebook.content.model.TextDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A page whose body is text under headings of its own. */
@MappedSuperclass
abstract class TextRow {

    @Id
    String slug;

    @Column(length = SourceFile.LARGEST)
    String title;

    /** Null where such a page has none. */
    @Column(length = 160)
    String summary;

    LocalDate updated;

    @JdbcTypeCode(SqlTypes.JSON)
    Prose intro;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Section> sections;

    protected TextRow() {}

    /** @param showing under which title, and since when, as far as that is newer than what the file says */
    TextRow(TextDocument document, String summary, Showing showing) {
        slug = document.slug();
        title = showing.title(document);
        this.summary = summary;
        updated = showing.updated(document);
        intro = document.intro();
        sections = document.sections();
    }
}
