package io.rolebook.editor;

import io.rolebook.content.Guide;
import java.time.LocalDate;
import java.util.List;

/** All tables of the newsroom. */
final class Newsroom {

    private Newsroom() {}

    static List<Table> tables(Guide guide, LocalDate today) {
        return List.of(
                Coverage.of(guide).table(),
                ProblemList.of(guide).table(),
                Reviews.of(guide, today).table(),
                AgeingFigures.of(guide, today).table(),
                Unused.of(guide).table(),
                MissingRoles.of(guide).table(),
                PageLengths.of(guide, today).table(),
                SharedParagraphs.of(guide).table());
    }
}
