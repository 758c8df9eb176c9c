package io.rolebook.search;

/** There is no index to search; the message tells the reader why. */
final class NotSearchable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int SOON = 5;
    private static final int LATER = 60;

    private final int seconds;

    private NotSearchable(String why, int seconds) {
        super(why, null, false, false);
        this.seconds = seconds;
    }

    static NotSearchable yet() {
        return new NotSearchable("The guide is still reading its pages. In a few seconds it can search them.", SOON);
    }

    static NotSearchable atAll() {
        return new NotSearchable("The guide cannot search its pages just now. The reason is in its log.", LATER);
    }

    /** After how many it is worth asking again. */
    int seconds() {
        return seconds;
    }
}
