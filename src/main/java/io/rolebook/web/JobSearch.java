package io.rolebook.web;

import io.rolebook.content.model.Settings;
import java.util.List;

/**
 * Links to other sites that search for jobs.
 *
 * @param words that they search for
 */
public record JobSearch(String words, List<Crumb> boards) {

    public static final String HEADING = "Look for jobs";

    /** @param title of a role or an official occupation, of which what stands behind a comma is left out */
    public static JobSearch of(String title, Settings settings) {
        String words = title.replaceFirst(",.*", "");
        return new JobSearch(
                words,
                settings.jobBoards().stream()
                        .map(board -> new Crumb(board.title(), board.address(words)))
                        .toList());
    }

    public Contents contents() {
        return new Contents().add(!boards.isEmpty(), "jobs", HEADING);
    }
}
