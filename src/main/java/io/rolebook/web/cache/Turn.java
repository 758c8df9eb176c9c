package io.rolebook.web.cache;

/** One page's turn, which begins when there is room, on the thread of whoever makes room. */
final class Turn {

    private final String path;
    private final Object connection;
    private final Runnable begin;

    /** Guarded by the {@link Turns} it is one of. */
    State state = State.WAITING;

    enum State {
        WAITING,
        RUNNING,
        OVERRUNNING,
        OVER
    }

    /**
     * @param path of the page, without its question
     * @param connection by which somebody asked for it
     */
    Turn(String path, Object connection, Runnable begin) {
        this.path = path;
        this.connection = connection;
        this.begin = begin;
    }

    String path() {
        return path;
    }

    Object connection() {
        return connection;
    }

    void begin() {
        begin.run();
    }
}
