package io.rolebook.catalog;

import io.rolebook.content.model.Level;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.Range;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A stretch of pay that a source states for a role: percentiles from the 10th to the 90th, a range, or a level's band. */
@Entity
@IdClass(RowOfRole.class)
@Table(name = "role_pay", uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RolePay {

    @Id
    String role;

    @Id
    int position;

    String source;
    String currency;

    /** Null where the stretch is not of one level. */
    String seniority;

    String seniorityLabel;
    int seniorityRank;

    @Enumerated(EnumType.STRING)
    Period period;

    BigDecimal lowest;
    BigDecimal highest;
    boolean openEnded;

    protected RolePay() {}

    private RolePay(String role, Pay pay, Level seniority, Range range) {
        this.role = role;
        this.source = pay.source();
        this.currency = pay.currency();
        this.seniority = seniority == null ? null : seniority.key();
        this.seniorityLabel = seniority == null ? null : seniority.label();
        this.seniorityRank = seniority == null ? 0 : seniority.rank();
        this.period = pay.period();
        this.lowest = range.min().value();
        this.highest = range.max().value();
        this.openEnded = range.open();
    }

    static List<RolePay> of(String role, List<Pay> pays) {
        List<RolePay> rows = new ArrayList<>();
        for (Pay pay : pays) {
            Percentiles p = pay.percentiles();
            if (p != null && p.p10() != null && p.p90() != null) {
                rows.add(new RolePay(role, pay, null, new Range(p.p10(), p.p90(), false)));
            }
            if (pay.range() != null) {
                rows.add(new RolePay(role, pay, null, pay.range()));
            }
            for (PayBand band : pay.bands()) {
                rows.add(new RolePay(role, pay, band.level(), new Range(band.min(), band.max(), band.open())));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).position = i;
        }
        return rows;
    }
}
