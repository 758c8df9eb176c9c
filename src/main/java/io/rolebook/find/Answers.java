package io.rolebook.find;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How a reader answered the activities.
 *
 * @param keys a character for each activity in their order, without those at the end that have no answer
 */
record Answers(String keys) {

    /** The most points of an interest: five activities that are liked. */
    static final int HIGHEST = 10;

    private static final String KNOWN = "210";

    /** @param written null or odd if nothing was answered */
    static Answers of(String written) {
        String text = written == null ? "" : written;
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), Activity.ALL.size()); i++) {
            char key = text.charAt(i);
            keys.append(KNOWN.indexOf(key) < 0 ? Liking.OPEN : key);
        }
        return new Answers(keys.toString().replaceFirst(Liking.OPEN + "+$", ""));
    }

    /** The key of an activity’s answer, or that of none. */
    char key(int activity) {
        return activity < keys.length() ? keys.charAt(activity) : Liking.OPEN;
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    int answered() {
        return (int) keys.chars().filter(key -> key != Liking.OPEN).count();
    }

    /** The points of each interest, in their order: 0 to 10. */
    List<Double> scores() {
        double[] points = new double[Interest.values().length];
        for (int i = 0; i < Activity.ALL.size(); i++) {
            points[Activity.ALL.get(i).interest().ordinal()] +=
                    Liking.of(key(i)).points();
        }
        return IntStream.range(0, points.length).mapToObj(i -> points[i]).toList();
    }
}
