package io.rolebook.find;

import java.util.Locale;

/** The six interests that work is told apart by (Holland’s), in their usual order. */
enum Interest {
    REALISTIC("Hands-on work"),
    INVESTIGATIVE("Finding things out"),
    ARTISTIC("Creating"),
    SOCIAL("Helping people"),
    ENTERPRISING("Leading and selling"),
    CONVENTIONAL("Order and detail");

    private final String label;

    Interest(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** {@code Hands-on work (Realistic)}. */
    String both() {
        return label + " (" + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT) + ")";
    }
}
