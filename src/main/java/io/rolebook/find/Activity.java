package io.rolebook.find;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Something that people do at work, and the interest that liking it speaks for. */
record Activity(Interest interest, String text) {

    /** In the order in which they are asked, and in which an address counts them. */
    static final List<Activity> ALL = read();

    private static List<Activity> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Activity.class.getResourceAsStream("/find/activities.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("|"))
                    .map(line -> line.split(": ", 2))
                    .map(parts -> new Activity(Interest.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
