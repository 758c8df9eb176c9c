package io.rolebook.pay;

import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.PayOfYear;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.Salary;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Pay;
import io.rolebook.web.Links;
import java.util.List;

/**
 * A role or an official occupation, and all that sources say about its pay.
 *
 * @param key the slug of the role or the code of the occupation
 * @param code of the occupation that its first official figure is of, or null
 * @param href the page with all figures
 * @param isRole whether it is a role of the guide
 */
record Job(String key, String title, String code, String href, List<Pay> pay, boolean isRole) {

    static Job of(RoleSummary role, Salary salary) {
        String code = salary.pay().stream()
                .filter(Pay::isFromTable)
                .map(Pay::code)
                .findFirst()
                .orElse(null);
        return new Job(role.slug(), role.title(), code, Links.role(role.slug(), Facet.SALARY), salary.pay(), true);
    }

    static Job of(OccupationSummary occupation, List<PayOfYear> pay) {
        List<Pay> national = pay.stream()
                .filter(each -> each.newest() && each.place() == null)
                .map(each -> each.of(occupation))
                .toList();
        return new Job(
                occupation.code(),
                occupation.title(),
                occupation.code(),
                Links.occupation(occupation.code(), occupation.role()),
                national,
                false);
    }
}
