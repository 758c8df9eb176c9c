package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.PayHistory;
import io.rolebook.content.model.PayPoint;
import io.rolebook.content.model.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;

/** The pay of a role's first occupation in one year. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RolePayPoint extends RoleValue<PayPoint> {

    @Column(length = SourceFile.LARGEST)
    String of;

    String code;
    String currency;

    @Enumerated(EnumType.STRING)
    Period period;

    void of(PayHistory history) {
        of = history.of();
        code = history.code();
        currency = history.currency();
        period = history.period();
    }

    /** @param years of one role */
    static PayHistory history(List<RolePayPoint> years) {
        if (years.isEmpty()) {
            return PayHistory.NONE;
        }
        RolePayPoint any = years.get(0);
        return new PayHistory(
                any.of,
                any.code,
                any.currency,
                any.period,
                years.stream().map(RolePayPoint::value).toList());
    }
}
