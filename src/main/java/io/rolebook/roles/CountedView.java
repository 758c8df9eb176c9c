package io.rolebook.roles;

import io.rolebook.catalog.CountedRole;
import io.rolebook.catalog.RoleHead;
import io.rolebook.content.model.Counted;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An occupation that a role is counted in.
 *
 * @param href null where the role itself stands for the occupation
 * @param codes by classification: {@code SOC 2018 15-1252; ISCO-08 2512, 2513}
 * @param others roles whose first figures are these as well
 */
record CountedView(String title, String href, String codes, String note, List<Crumb> others) {

    /** @param roles all that are counted in one of the role's occupations */
    static List<CountedView> of(RoleHead role, List<CountedRole> roles) {
        return role.imprint().occupations().stream()
                .map(counted -> of(role.slug(), counted, roles))
                .toList();
    }

    private static CountedView of(String role, Counted counted, List<CountedRole> roles) {
        List<CountedRole> here = roles.stream()
                .filter(each -> each.first() && each.occupation().equals(counted.code()))
                .toList();
        String only = here.size() == 1 ? here.get(0).slug() : null;
        return new CountedView(
                counted.title(),
                role.equals(only) ? null : Links.occupation(counted.code(), only),
                codes(counted),
                counted.note(),
                here.stream()
                        .filter(each -> !each.slug().equals(role))
                        .map(each -> new Crumb(each.title(), Links.role(each.slug())))
                        .toList());
    }

    private static String codes(Counted counted) {
        Map<String, List<String>> codes = counted.codes().stream()
                .collect(Collectors.groupingBy(
                        Counted.CodeIn::classification,
                        LinkedHashMap::new,
                        Collectors.mapping(Counted.CodeIn::code, Collectors.toList())));
        return codes.entrySet().stream()
                .map(each -> each.getKey() + " " + String.join(", ", each.getValue()))
                .collect(Collectors.joining("; "));
    }
}
