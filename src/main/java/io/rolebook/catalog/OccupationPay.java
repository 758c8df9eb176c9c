package io.rolebook.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What one edition of a survey says of an occupation's pay in one place. */
@Entity
@Table(indexes = @Index(columnList = "occupation"))
public class OccupationPay extends TableRow<PayOfYear> {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "occupation")
    Occupation occupation;
}
