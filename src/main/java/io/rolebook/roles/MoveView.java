package io.rolebook.roles;

import io.rolebook.fit.NearMove;
import io.rolebook.fit.Score;
import io.rolebook.web.Links;
import io.rolebook.web.Words;
import java.util.List;

/**
 * A role near this one, with the skills that carry over.
 *
 * @param shared the most important skills that carry over, in words
 */
record MoveView(String slug, String title, String href, String compare, String brought, String shared) {

    private static final int NAMED = 3;

    static MoveView of(String from, NearMove move) {
        Score score = move.gap().score();
        return new MoveView(
                move.slug(),
                move.title(),
                Links.move(from, move.slug()),
                Links.compare(List.of(from, move.slug())),
                score.brought(),
                Words.and(move.shared(NAMED)));
    }
}
