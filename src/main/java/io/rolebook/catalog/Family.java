package io.rolebook.catalog;

import io.rolebook.content.model.FamilyDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** A family of roles. */
@Entity
public class Family extends TextRow {

    @Column(length = 160)
    String summary;

    protected Family() {}

    Family(FamilyDocument document, Showing showing) {
        super(document, showing);
        summary = document.facts().summary();
    }
}
