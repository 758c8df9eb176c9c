package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** An official occupation, or a group of them, with the figures by which they are listed. */
@Entity
@Table(indexes = @Index(columnList = "groupCode"))
public class Occupation {

    @Id
    String code;

    @Column(length = SourceFile.LARGEST)
    String title;

    /** Of the group it stands in, or null. */
    String groupCode;

    @Column(length = SourceFile.LARGEST)
    String groupTitle;

    /** Whether it is the group of others and no occupation by itself. */
    boolean isGroup;

    @Embedded
    OccupationFigures figures = OccupationFigures.NONE;

    protected Occupation() {}

    Occupation(String code, String title) {
        this.code = code;
        this.title = title;
    }
}
