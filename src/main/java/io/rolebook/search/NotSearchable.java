package io.rolebook.search;

/** There is no index to search; the message tells the reader why. */
final class NotSearchable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int seconds;

    /** @param seconds after which it is worth asking again */
    NotSearchable(String why, int seconds) {
        super(why, null, false, false);
        this.seconds = seconds;
    }

    int seconds() {
        return seconds;
    }
}
