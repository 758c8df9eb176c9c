package io.rolebook.catalog;

import io.rolebook.content.model.PayHistory;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SkillNeed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a role's entries become, numbered through. */
final class RowsOfDocument {

    /** Makes a row of an entry. */
    private interface Row<T> {

        RoleRow of(String role, int position, T entry);
    }

    private final RoleDocument role;
    private final List<Object> rows = new ArrayList<>();

    private RowsOfDocument(RoleDocument role) {
        this.role = role;
    }

    static List<Object> of(RoleDocument role) {
        return new RowsOfDocument(role).all();
    }

    private List<Object> all() {
        add(role.official().occupations(), RoleCounted::new);
        values(role.body().duties(), RoleDuty::new);
        skills();
        values(role.facts().certifications(), RoleCertification::new);
        values(role.body().questions(), RoleQuestion::new);
        values(role.facts().related(), RoleRelation::new);
        role.pay().forEach(pay -> {
            int statement = rows.size();
            add(List.of(pay), RolePay::new);
            values(pay.bands(), RolePayBand::new, band -> band.pay = statement);
        });
        values(role.facts().payRegions(), RoleRegionPay::new);
        PayHistory history = role.official().history();
        values(history.points(), RolePayPoint::new, point -> point.of(history));
        values(role.outlook(), RoleOutlook::new);
        journey();
        return rows;
    }

    private void skills() {
        List<SkillNeed> needs = role.facts().needs().all();
        for (int number = 0; number < needs.size(); number++) {
            int need = number;
            add(
                    needs.get(number).skills(),
                    (slug, position, skill) -> new RoleSkill(slug, position, need, needs.get(need), skill));
        }
        Set<String> needed = role.facts().needs().skills().collect(Collectors.toSet());
        add(
                role.facts().certifications().stream()
                        .filter(certification -> !needed.contains(certification.skill()))
                        .toList(),
                RoleSkill::new);
    }

    private void journey() {
        values(role.facts().routes(), RoleRoute::new);
        values(role.official().entry(), RoleEntry::new);
        role.official().education().forEach(shares -> {
            int statement = rows.size();
            add(
                    shares.shares().entrySet(),
                    (slug, position, share) -> new RoleEducationShare(slug, position, statement, share).of(shares));
        });
        role.facts().education().forEach(education -> {
            int statement = rows.size();
            add(List.of(education), RoleEducation::new);
            add(
                    education.shares().entrySet(),
                    (slug, position, share) -> new RoleEducationShare(slug, position, statement, share));
        });
        values(role.facts().experience(), RoleExperience::new);
        values(role.facts().timeToQualify(), RoleExperience::new, years -> years.qualifying = true);
        values(role.body().steps(), RoleStep::new);
        values(role.facts().stages(), RoleStage::new);
        values(role.facts().titles(), RoleTitle::new);
    }

    private <T> void values(Collection<T> entries, Supplier<? extends RoleValue<T>> row) {
        values(entries, row, made -> {});
    }

    /** @param more what a row says besides its entry */
    private <T, R extends RoleValue<T>> void values(Collection<T> entries, Supplier<R> row, Consumer<R> more) {
        for (T entry : entries) {
            R made = row.get();
            made.role = role.slug();
            made.position = rows.size();
            made.entry = entry;
            more.accept(made);
            rows.add(made);
        }
    }

    private <T> void add(Collection<T> entries, Row<T> row) {
        entries.forEach(entry -> rows.add(row.of(role.slug(), rows.size(), entry)));
    }
}
