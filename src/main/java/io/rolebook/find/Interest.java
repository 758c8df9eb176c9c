package io.rolebook.find;

import java.util.Arrays;

/** The six interests that work is told apart by (Holland’s), in their usual order. */
enum Interest {
    REALISTIC("Hands-on work", "Realistic"),
    INVESTIGATIVE("Finding things out", "Investigative"),
    ARTISTIC("Creating", "Artistic"),
    SOCIAL("Helping people", "Social"),
    ENTERPRISING("Leading and selling", "Enterprising"),
    CONVENTIONAL("Order and detail", "Conventional");

    private final String label;
    private final String term;

    Interest(String label, String term) {
        this.label = label;
        this.term = term;
    }

    static Interest of(String term) {
        return Arrays.stream(values())
                .filter(interest -> interest.term.equals(term))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such interest: " + term));
    }

    String label() {
        return label;
    }

    /** {@code Hands-on work (Realistic)}. */
    String both() {
        return label + " (" + term + ")";
    }
}
