package io.rolebook.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayBand;
import io.rolebook.content.model.PayHistory;
import io.rolebook.content.model.Range;
import io.rolebook.content.model.RegionPay;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What sources say the roles pay. */
@ApplicationScoped
public class PayFigures implements CatalogRepository<RolePay> {

    /** All that sources say about a role's pay. */
    public record Salary(List<Pay> pay, List<RegionPay> regions, PayHistory history) {}

    /**
     * A role about whose pay several guides make claims: the whole stretch from the lowest to the highest, in the currency's
     * units a year.
     *
     * @param openEnded whether the highest is only where a claim stops counting
     * @param guides the sources, separated by commas
     */
    public record Disagreement(
            String slug,
            String title,
            String currency,
            BigDecimal lowest,
            BigDecimal highest,
            boolean openEnded,
            String guides) {

        public Range range() {
            return new Range(new Amount(lowest, false), new Amount(highest, false), openEnded);
        }

        public List<String> sources() {
            return List.of(guides.split(","));
        }
    }

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
        return select(
                PayAtLevel.class,
                """
                select p.role, p.source, p.currency, p.period, b.entry.level, b.entry.min, b.entry.max, b.entry.open
                from RolePayBand b join RolePay p on p.role = b.role and p.position = b.pay
                order by b.role, b.position
                """);
    }
}
