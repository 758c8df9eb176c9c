package io.rolebook.compare;

import io.rolebook.catalog.Need;
import io.rolebook.catalog.RoleHead;
import io.rolebook.catalog.RoleTexts;
import io.rolebook.catalog.RolesTogether.RoleInFull;
import io.rolebook.content.model.Counted;
import io.rolebook.content.model.Duty;
import io.rolebook.fit.Needs;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One of the compared roles or occupations, with all its data. */
record Side(RoleHead head, RoleInFull full, Needs needs, List<Duty> duties) {

    static List<Side> of(
            List<RoleHead> heads, Map<String, RoleInFull> full, List<Need> needs, Map<String, List<Duty>> duties) {
        Map<String, Needs> needed =
                Needs.byRole(heads.stream().map(RoleHead::slug).toList(), needs);
        return heads.stream()
                .map(head -> new Side(
                        head,
                        full.get(head.slug()),
                        needed.get(head.slug()),
                        duties.getOrDefault(head.slug(), List.of())))
                .toList();
    }

    RoleTexts texts() {
        return full.details().texts();
    }

    /** The occupation that gives it its headline, if there is any. */
    Stream<Counted> counted() {
        return head.imprint().occupations().stream().limit(1);
    }

    /** Whether it is an official occupation without a role. */
    boolean isOccupation() {
        List<Counted> counted = head.imprint().occupations();
        return counted.size() == 1 && counted.get(0).code().equalsIgnoreCase(slug());
    }

    String slug() {
        return head.slug();
    }

    String title() {
        return head.title();
    }
}
