package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * An old address. It leads to the page that has moved, or, if {@code withdrawn} has a date, says that the page is gone
 * and what to read instead.
 */
@Entity
@Table(indexes = @Index(columnList = "page"))
public class Redirect {

    /** Folder and slug, such as {@code roles/back-end-developer}. */
    @Id
    @Column(length = SourceFile.LARGEST)
    String address;

    /** Folder and slug of the page whose file says so. */
    String page;

    /** Folder and slug of the page to go to, or null. */
    @Column(length = SourceFile.LARGEST)
    String target;

    LocalDate withdrawn;

    @Column(length = SourceFile.LARGEST)
    String why;

    protected Redirect() {}

    Redirect(String address, String page, String target, LocalDate withdrawn, String why) {
        this.address = address;
        this.page = page;
        this.target = target;
        this.withdrawn = withdrawn;
        this.why = why;
    }

    public String address() {
        return address;
    }

    public String target() {
        return target;
    }

    public LocalDate withdrawn() {
        return withdrawn;
    }

    public String why() {
        return why;
    }
}
