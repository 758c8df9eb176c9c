package io.rolebook.catalog;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Period;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What one edition of a survey says of an occupation's pay in one place; null where not published. */
@Entity
@Table(name = "occupation_pay", indexes = @Index(columnList = "occupation"))
public class OccupationPay {

    @Id
    long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "occupation")
    Occupation occupation;

    String source;

    /** A year, a month or a day. */
    String asOf;

    /** Null for the place that the source as a whole is of. */
    String place;

    /** Whether no newer edition of the same series is there. */
    boolean newest;

    String currency;

    @Enumerated(EnumType.STRING)
    Period period;

    Percentiles percentiles;
    Amount mean;
    Long employees;

    protected OccupationPay() {}

    OccupationPay(long id, Occupation occupation) {
        this.id = id;
        this.occupation = occupation;
    }
}
