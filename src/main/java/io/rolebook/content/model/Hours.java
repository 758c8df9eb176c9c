package io.rolebook.content.model;

import java.util.List;

/**
 * When people in a role work.
 *
 * @param usual hours a week, such as {@code 40} or {@code 35-45}, or null
 * @param onCall how often they have to be within reach outside of them, or null
 * @param source who says so; empty where it is the editors' judgment, as basis then says
 */
public record Hours(String usual, Frequency onCall, String note, List<String> source, String basis) {

    /** {@code About 40 hours a week, sometimes on call}; empty where neither is told. */
    public String label() {
        String week = usual == null ? "" : "About " + usual.replace('-', '–') + " hours a week";
        if (onCall == null) {
            return week;
        }
        String call = onCall == Frequency.NEVER ? "never on call" : onCall.label() + " on call";
        return week.isEmpty() ? Character.toUpperCase(call.charAt(0)) + call.substring(1) : week + ", " + call;
    }
}
