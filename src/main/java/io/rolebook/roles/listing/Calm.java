package io.rolebook.roles.listing;

import io.rolebook.content.model.EnumTerm;

/** How much calm under stress the work asks for, by thirds of all occupations. */
enum Calm implements EnumTerm {
    LOW("Asked for least: the lowest third of all jobs", 0, 33),
    MIDDLE("Middle third", 34, 66),
    HIGH("Asked for most: the highest third", 67, 100);

    private final String label;
    private final int from;
    private final int to;

    Calm(String label, int from, int to) {
        this.label = label;
        this.from = from;
        this.to = to;
    }

    @Override
    public String label() {
        return label;
    }

    /** @param percentile among all occupations, or null */
    boolean holds(Integer percentile) {
        return percentile != null && percentile >= from && percentile <= to;
    }
}
