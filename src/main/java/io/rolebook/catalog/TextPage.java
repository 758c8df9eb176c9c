package io.rolebook.catalog;

import io.rolebook.content.model.PageDocument;
import jakarta.persistence.Entity;

/** A page of text, such as the one about the guide's method. */
@Entity
public class TextPage extends TextRow {

    protected TextPage() {}

    TextPage(PageDocument document, Showing showing) {
        super(document, document.facts().summary(), showing);
    }
}
