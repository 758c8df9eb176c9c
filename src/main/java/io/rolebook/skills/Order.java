package io.rolebook.skills;

import io.rolebook.catalog.SkillPay;
import io.rolebook.catalog.SkillUse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

/** How the list of skills is sorted; what is equal stays in the order of the alphabet. */
enum Order {
    KIND("", "kind"),
    ROLES("-roles", "number of roles"),
    PAY("-pay", "highest median of its roles");

    private final String key;
    private final String label;

    Order(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** Anything else is by kind. */
    static Order of(String sort) {
        return Arrays.stream(values())
                .filter(order -> order.key.equals(sort))
                .findFirst()
                .orElse(KIND);
    }

    String label() {
        return label;
    }

    String key() {
        return key;
    }

    /** @param pays what the roles of a skill pay, by skill; none where nothing is known */
    Comparator<SkillUse> comparator(Map<String, SkillPay> pays) {
        return switch (this) {
            case KIND ->
                Comparator.comparing(SkillUse::kind).thenComparing(SkillUse::title, String.CASE_INSENSITIVE_ORDER);
            case ROLES -> Comparator.comparing(SkillUse::roles).reversed();
            case PAY ->
                Comparator.comparing(
                        skill -> pays.containsKey(skill.slug())
                                ? pays.get(skill.slug()).highest().value()
                                : BigDecimal.ZERO,
                        Comparator.reverseOrder());
        };
    }
}
