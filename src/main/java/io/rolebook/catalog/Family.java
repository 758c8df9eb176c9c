package io.rolebook.catalog;

import io.rolebook.content.model.FamilyDocument;
import jakarta.persistence.Entity;

/** A family of roles. */
@Entity
public class Family extends TextRow {

    protected Family() {}

    Family(FamilyDocument document, Showing showing) {
        super(document, document.facts().summary(), showing);
    }
}
