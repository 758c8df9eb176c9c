package io.rolebook.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/**
 * How much of an element an occupation has: an interest, a work style, a skill, a measure of exposure. No index begins with the
 * kind: the database would take it for the scores of one occupation, and walk through all of that kind.
 */
@Entity
@Table(
        name = "occupation_scores",
        indexes = {@Index(columnList = "code"), @Index(columnList = "element, kind")})
public class OccupationScore {

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

    @Id
    long id;

    /** Of the occupation or of one of its profiles. */
    String code;

    String source;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String element;
    double score;

    /** Of a style its place among the occupation's, 1 for the most telling; of exposure the percentile among all that have one. */
    Integer place;

    protected OccupationScore() {}

    OccupationScore(long id, String code, String source, Kind kind, String element, double score, Integer place) {
        this.id = id;
        this.code = code;
        this.source = source;
        this.kind = kind;
        this.element = element;
        this.score = score;
        this.place = place;
    }
}
