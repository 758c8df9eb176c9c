package io.rolebook.web;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Hours of a day as pages show them, of 12 hours. */
public final class ClockTime {

    private static final Pattern OF_24_HOURS = Pattern.compile("\\b([01]?\\d|2[0-3]):([0-5]\\d)\\b");

    private ClockTime() {}

    /** {@code 1:15 p.m.} for {@code 13:15}, also where words are around it; anything else as it is. */
    public static String of(String written) {
        return OF_24_HOURS.matcher(written).replaceAll(ClockTime::of);
    }

    private static String of(MatchResult time) {
        int hour = Integer.parseInt(time.group(1));
        String minutes = time.group(2);
        if (minutes.equals("00") && hour % 12 == 0) {
            return hour == 0 ? "Midnight" : "Noon";
        }
        return (hour + 11) % 12 + 1 + ":" + minutes + (hour < 12 ? " a.m." : " p.m.");
    }
}
