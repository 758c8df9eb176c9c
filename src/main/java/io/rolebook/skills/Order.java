package io.rolebook.skills;

import java.util.Arrays;
import java.util.Comparator;

/** How the list of skills is sorted; what is equal stays in the order of the alphabet. */
enum Order {
    KIND("", "kind", Comparator.comparing(SkillsPage.Row::title, String.CASE_INSENSITIVE_ORDER)),
    ROLES(
            "-roles",
            "number of roles",
            Comparator.comparing(SkillsPage.Row::roles).reversed()),
    PAY(
            "-pay",
            "highest median of its roles",
            Comparator.comparing(SkillsPage.Row::highest).reversed());

    private final String key;
    private final String label;
    private final Comparator<SkillsPage.Row> rows;

    Order(String key, String label, Comparator<SkillsPage.Row> rows) {
        this.key = key;
        this.label = label;
        this.rows = rows;
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

    Comparator<SkillsPage.Row> rows() {
        return rows;
    }
}
