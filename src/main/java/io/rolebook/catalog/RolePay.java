package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.Range;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;

/** What one source says about a role's pay; its bands are rows of their own. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RolePay extends RoleRow {

    String source;

    @Column(length = SourceFile.LARGEST)
    String of;

    String code;

    @Column(length = SourceFile.LARGEST)
    String place;

    String currency;

    @Enumerated(EnumType.STRING)
    Period period;

    String asOf;

    Percentiles percentiles;

    Amount median;

    Amount mean;

    Range range;

    Long employment;

    @Column(length = SourceFile.LARGEST)
    String note;

    /** From the lowest to the highest amount that is named, but for a median or a mean; null where there are none. */
    Range stretch;

    protected RolePay() {}

    RolePay(Pay pay) {
        source = pay.source();
        of = pay.of();
        code = pay.code();
        place = pay.place();
        currency = pay.currency();
        period = pay.period();
        asOf = pay.asOf();
        percentiles = pay.percentiles();
        median = pay.median();
        mean = pay.mean();
        range = pay.range();
        employment = pay.employment();
        note = pay.note();
        stretch = pay.stretch();
    }

    Pay with(List<PayBand> bands) {
        return new Pay(
                source,
                of,
                code,
                place,
                currency,
                period,
                asOf,
                percentiles,
                median,
                mean,
                range,
                bands,
                employment,
                note);
    }
}
