package io.rolebook.catalog;

import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Respondents;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** How many percent of an occupation have a level of education, or call it required. */
@Entity
@Table(name = "occupation_shares", indexes = @Index(columnList = "code"))
public class OccupationShare {

    @Id
    long id;

    /** Of the occupation or of one of its profiles. */
    String code;

    String source;

    /** Whether it is called required by those who were asked; else workers have it. */
    boolean required;

    @Enumerated(EnumType.STRING)
    EducationLevel education;

    double share;
    Long answers;
    String collected;

    @Enumerated(EnumType.STRING)
    Respondents respondents;

    protected OccupationShare() {}

    OccupationShare(long id, String code, String source) {
        this.id = id;
        this.code = code;
        this.source = source;
    }
}
