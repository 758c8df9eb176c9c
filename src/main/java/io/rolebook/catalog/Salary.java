package io.rolebook.catalog;

import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayHistory;
import io.rolebook.content.model.Prose;
import io.rolebook.content.model.RegionPay;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SectionKind;
import java.util.List;

/** All that sources say about a role's pay. */
public record Salary(Prose prose, List<Pay> pay, List<RegionPay> regions, PayHistory history) {

    static Salary of(RoleDocument role) {
        return new Salary(
                role.body().prose(SectionKind.PAY),
                role.pay(),
                role.facts().payRegions(),
                role.official().history());
    }
}
