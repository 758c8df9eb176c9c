package io.rolebook.content.model;

import java.util.List;

/** One step on the way into a role; time and pace are empty where no source gives them. */
public record Step(
        String id, String title, Prose prose, String time, String pace, List<String> skills, List<String> source) {

    /** A span as a keyboard writes it, {@code 1-2 years}, is {@code 1–2 years} in print. */
    public Step {
        time = time.replaceAll("(?<=\\d)-(?=\\d)", "–");
    }
}
