package io.rolebook.moves;

import io.rolebook.web.Figure;
import io.rolebook.web.Sentence;
import java.util.List;

/**
 * A move by official tables alone, for a pair of which one role lists no skills.
 *
 * @param closeness how near the tables call the two
 * @param through a role that is near to both, or null
 * @param requirements what is typically needed to enter each
 * @param skills those by which the target ranks higher, the largest difference first
 */
record OfficialMove(Sentence closeness, Through through, List<Line> requirements, List<Line> skills) {

    static final OfficialMove NONE = new OfficialMove(Sentence.of(""), null, List.of(), List.of());

    /** @param from null where nothing is published, like to */
    record Line(String label, Figure from, Figure to) {}

    record Through(String title, String first, String second) {}

    public boolean isEmpty() {
        return closeness.text().isEmpty() && requirements.isEmpty() && skills.isEmpty();
    }
}
