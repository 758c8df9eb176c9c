package io.rolebook.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.RegionPay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What sources say the roles pay. */
@ApplicationScoped
public class PayFigures implements PanacheRepositoryBase<RolePay, RoleRow.Key> {

    private final RoleRows rows;

    PayFigures(RoleRows rows) {
        this.rows = rows;
    }

    /** Official figures first, then in the file's order. */
    public List<Pay> of(String role) {
        return of(List.of(role)).get(role);
    }

    /** By role; two queries. */
    public Map<String, List<Pay>> of(Collection<String> roles) {
        Map<RoleRow.Key, List<PayBand>> bands = rows.rows(RolePayBand.class, roles).stream()
                .collect(groupingBy(RolePayBand::owner, mapping(RolePayBand::value, toList())));
        return RoleRows.byRole(
                roles, rows.rows(RolePay.class, roles), pay -> pay.with(bands.getOrDefault(pay.key(), List.of())));
    }

    public Salary salary(String role) {
        return salaries(List.of(role)).get(role);
    }

    /** All that there is to say about the pay of each, by role. */
    Map<String, Salary> salaries(Collection<String> roles) {
        Map<String, List<Pay>> pay = of(roles);
        Map<String, List<RegionPay>> regions = rows.byRole(RoleRegionPay.class, roles);
        Map<String, List<RolePayPoint>> years =
                RoleRows.byRole(roles, rows.rows(RolePayPoint.class, roles), Function.identity());
        return roles.stream()
                .collect(toMap(
                        Function.identity(),
                        role -> new Salary(pay.get(role), regions.get(role), RolePayPoint.history(years.get(role)))));
    }

    /** Roles about whose pay at least two guides without a method make claims, the widest stretch first. */
    public List<Disagreement> disagreements(int atMost) {
        return find("""
                        select r.slug, r.title, p.currency, min(p.stretch.min.value), max(p.stretch.max.value),
                               max(case when p.stretch.open then 1 else 0 end) = 1,
                               listagg(distinct p.source, ',') within group (order by p.source)
                        from RolePay p join Role r on r.slug = p.role join Source s on s.slug = p.source
                        where s.method = GUIDE and p.period = YEAR and p.stretch.min.value is not null
                        group by r.slug, r.title, p.currency
                        having count(distinct p.source) > 1
                        order by max(p.stretch.max.value) - min(p.stretch.min.value) desc, r.slug
                        """)
                .project(Disagreement.class)
                .page(0, atMost)
                .list();
    }

    /** Every claim about the pay of one level, by role and in its file's order. */
    public List<PayAtLevel> byLevel() {
        return find("""
                        select p.role, p.source, p.currency, p.period, b.entry.level, b.entry.min, b.entry.max, b.entry.open
                        from RolePayBand b join RolePay p on p.role = b.role and p.position = b.pay
                        order by b.role, b.position
                        """)
                .project(PayAtLevel.class)
                .list();
    }
}
