package io.rolebook.search;

/** What of a page is searched, how much a word found there counts, and how many words stand there on a usual page. */
enum Searched {
    TITLE(10, 1, 2.4f),
    ALIAS(8, 0.95f, 5),
    HIDDEN(6, 0.92f, 9),
    VARIANT(2, 0.6f, 27),
    SKILL(1, 0, 540),
    SUMMARY(2.5f, 0, 10),
    HEADING(2, 0, 12.5f),
    PROSE(1, 0, 285);

    /** What a name counts that is all somebody typed, beside which single words count little. */
    private static final float EXACT = 100;

    /** BM25: how fast a word that stands there again counts less, and how much of that a long text adds. */
    private static final float AGAIN = 1.2f;

    private static final float LENGTH = 0.75f;

    private final float weight;
    private final float exact;
    private final float usual;

    Searched(float weight, float exact, float usual) {
        this.weight = weight;
        this.exact = exact;
        this.usual = usual;
    }

    /** What a word counts that stands so many times among so many. */
    float weight(int times, int words) {
        return weight * times / (times + AGAIN * (1 - LENGTH + LENGTH * words / usual));
    }

    /** Whether it holds names, which can be typed whole. */
    boolean isName() {
        return exact > 0;
    }

    float exact() {
        return exact * EXACT;
    }

    /** The field with its words: places that say the same of a page are one, since each costs time to look into. */
    String words() {
        return switch (this) {
            case TITLE, ALIAS, HIDDEN -> Stored.NAMED;
            case VARIANT, SUMMARY -> Stored.ABOUT;
            case SKILL, HEADING, PROSE -> Stored.SAID;
        };
    }
}
