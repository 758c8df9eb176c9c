package io.rolebook.catalog;

import io.rolebook.content.model.PayBand;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** What a source says people earn in a role at one level. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RolePayBand extends RoleValue<PayBand> {

    /** The position of the {@link RolePay} that it belongs to. */
    int pay;

    Key owner() {
        return new Key(role, pay);
    }
}
