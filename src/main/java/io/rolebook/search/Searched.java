package io.rolebook.search;

/** What of a page is searched, and how much a word found there counts. */
enum Searched {
    TITLE(10, 1),
    ALIAS(8, 0.95f),
    HIDDEN(6, 0.92f),
    VARIANT(4, 0.6f),
    SKILL(3, 0),
    SUMMARY(2.5f, 0),
    HEADING(2, 0),
    PROSE(1, 0);

    /** What a name counts that is all somebody typed, beside which single words count little. */
    private static final float EXACT = 100;

    private final float weight;
    private final float exact;

    Searched(float weight, float exact) {
        this.weight = weight;
        this.exact = exact;
    }

    float weight() {
        return weight;
    }

    /** Whether it holds names, which can be typed whole. */
    boolean isName() {
        return exact > 0;
    }

    float exact() {
        return exact * EXACT;
    }

    /** The field with its words. */
    String words() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The field with each whole name as one term. */
    String whole() {
        return words() + "-whole";
    }
}
