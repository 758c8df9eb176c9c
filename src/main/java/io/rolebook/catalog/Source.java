package io.rolebook.catalog;

import io.rolebook.content.model.Method;
import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.model.SourceFacts;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A source of figures and claims. */
@Entity
public class Source extends TextRow {

    @Enumerated(EnumType.STRING)
    Method method;

    @JdbcTypeCode(SqlTypes.JSON)
    SourceFacts facts;

    protected Source() {}

    Source(SourceDocument document, Showing showing) {
        super(document, null, showing);
        method = document.facts().method();
        facts = document.facts();
    }
}
