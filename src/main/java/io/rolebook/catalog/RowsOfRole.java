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
final class RowsOfRole {

    private final RoleDocument role;
    private final List<Object> rows = new ArrayList<>();

    private RowsOfRole(RoleDocument role) {
        this.role = role;
    }

    static List<Object> of(RoleDocument role) {
        return new RowsOfRole(role).all();
    }

    private List<Object> all() {
        role.official().occupations().forEach(occupation -> add(new RoleCounted(occupation)));
        values(role.body().duties(), RoleDuty::new);
        skills();
        values(role.facts().certifications(), RoleCertification::new);
        values(role.body().questions(), RoleQuestion::new);
        values(role.facts().related(), RoleRelation::new);
        role.pay().forEach(pay -> {
            int statement = rows.size();
            add(new RolePay(pay));
            values(pay.bands(), RolePayBand::new, band -> band.pay = statement);
        });
        values(role.facts().payRegions(), RoleRegionPay::new);
        PayHistory history = role.official().history();
        values(history.points(), RolePayPoint::new, point -> point.of(history));
        values(role.outlook(), RoleOutlook::new);
        values(role.facts().routes(), RoleRoute::new);
        values(role.official().entry(), RoleEntry::new);
        values(role.official().education(), RoleEducationShares::new);
        values(role.facts().education(), RoleEducation::new);
        values(role.facts().experience(), RoleExperience::new);
        values(role.facts().timeToQualify(), RoleExperience::new, years -> years.qualifying = true);
        values(role.body().steps(), RoleStep::new);
        values(role.facts().stages(), RoleStage::new);
        values(role.facts().titles(), RoleTitle::new);
        return rows;
    }

    private void skills() {
        List<SkillNeed> needs = role.facts().needs().all();
        for (int number = 0; number < needs.size(); number++) {
            SkillNeed need = needs.get(number);
            for (String skill : need.skills()) {
                add(new RoleSkill(skill, need, number));
            }
        }
        Set<String> needed = role.facts().needs().skills().collect(Collectors.toSet());
        role.facts().certifications().stream()
                .filter(certification -> !needed.contains(certification.skill()))
                .forEach(certification -> add(new RoleSkill(certification)));
    }

    private <T> void values(Collection<T> entries, Supplier<? extends RoleValue<T>> row) {
        values(entries, row, made -> {});
    }

    /** @param more what a row says besides its entry */
    private <T, R extends RoleValue<T>> void values(Collection<T> entries, Supplier<R> row, Consumer<R> more) {
        for (T entry : entries) {
            R made = row.get();
            made.entry = entry;
            more.accept(made);
            add(made);
        }
    }

    private void add(RoleRow row) {
        row.role = role.slug();
        row.position = rows.size();
        rows.add(row);
    }
}
