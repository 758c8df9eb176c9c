package io.rolebook.find;

/** How an activity is answered. */
enum Liking {
    LIKE('2', "Like"),
    NOT_SURE('1', "Not sure"),
    DISLIKE('0', "Dislike");

    /** What stands in an address for an activity without an answer, which counts as not sure. */
    static final char OPEN = '-';

    private final char key;
    private final String label;

    Liking(char key, String label) {
        this.key = key;
        this.label = label;
    }

    char key() {
        return key;
    }

    String label() {
        return label;
    }

    int points() {
        return key - '0';
    }

    /** Not sure for anything that is no answer. */
    static Liking of(char key) {
        for (Liking liking : values()) {
            if (liking.key == key) {
                return liking;
            }
        }
        return NOT_SURE;
    }
}
