package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Facet;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** A page that cites a source, and how many times it does; a role's pages are told apart by facet. */
@Entity
@IdClass(RowOfPage.class)
@Table(
        uniqueConstraints = @UniqueConstraint(columnNames = {"page", "position"}),
        indexes = @Index(columnList = "source"))
public class Citation {

    /** Folder and slug, such as {@code roles/nurse}. */
    @Id
    @Column(name = "page")
    String page;

    @Id
    @Column(name = "position")
    int position;

    String source;

    @Column(length = SourceFile.LARGEST)
    String title;

    /** By its place among the sides of a role, so that sorting by it follows them. */
    @Enumerated(EnumType.ORDINAL)
    Facet facet;

    int times;

    protected Citation() {}

    /** @param facet null for a page that is no role's */
    Citation(String page, int position, String source, String title, Facet facet, int times) {
        this.page = page;
        this.position = position;
        this.source = source;
        this.title = title;
        this.facet = facet;
        this.times = times;
    }
}
