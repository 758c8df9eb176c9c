package io.rolebook.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/**
 * How much of an element an occupation has: an interest, a work style, a skill, a measure of exposure. No index begins with the
 * kind: the database would take it for the scores of one occupation, and walk through all of that kind.
 */
@Entity
@Table(indexes = {@Index(columnList = "entry_code"), @Index(columnList = "entry_element, entry_kind")})
public class OccupationScore extends TableRow<ElementScore> {

    /** What an element is. */
    public enum Kind {
        INTEREST,
        /** A work style that tells the occupation from others. */
        STYLE,
        /** How much calm under stress the work asks for, of all that are rated. */
        CALM,
        SKILL,
        EXPOSURE
    }
}
