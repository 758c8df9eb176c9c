package io.rolebook.pay;

import io.rolebook.catalog.OccupationSummary;
import io.rolebook.catalog.PayOfYear;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.content.model.Facet;
import io.rolebook.content.model.Pay;
import io.rolebook.web.Links;
import java.util.List;
import java.util.stream.Stream;

/**
 * A role or an official occupation, and all that sources say about its pay.
 *
 * @param key the slug of the role or the code of the occupation
 * @param code of the occupation that its first official figure is of, or null
 * @param href the page with all figures
 * @param isRole whether it is a role of the guide
 * @param local what tables count of the job in single places
 */
record Job(String key, String title, String code, String href, List<Pay> pay, boolean isRole, List<Pay> local) {

    static Job of(RoleSummary role, List<Pay> pay) {
        String code =
                pay.stream().filter(Pay::isFromTable).map(Pay::code).findFirst().orElse(null);
        return new Job(role.slug(), role.title(), code, Links.role(role.slug(), Facet.SALARY), pay, true, List.of());
    }

    static Job of(OccupationSummary occupation, List<PayOfYear> pay) {
        List<Pay> all = pay.stream()
                .filter(PayOfYear::newest)
                .map(each -> each.of(occupation))
                .toList();
        return new Job(
                occupation.code(),
                occupation.title(),
                occupation.code(),
                Links.occupation(occupation.code(), occupation.role()),
                all.stream().filter(each -> each.place() == null).toList(),
                false,
                all.stream().filter(each -> each.place() != null).toList());
    }

    Job with(List<Pay> figures, List<Pay> inPlaces) {
        return new Job(key, title, code, href, figures, isRole, inPlaces);
    }

    List<String> places() {
        return local.stream().map(Pay::place).distinct().sorted().toList();
    }

    /** The job with the official figures of one place instead of the country's; the same job where that place has none. */
    Job in(String place) {
        List<Pay> there =
                local.stream().filter(each -> each.place().equals(place)).toList();
        return there.isEmpty()
                ? this
                : with(
                        Stream.concat(there.stream(), pay.stream().filter(each -> !each.isFromTable()))
                                .toList(),
                        local);
    }
}
