package io.rolebook.moves;

import io.rolebook.catalog.RoleHead;
import io.rolebook.fit.Needs;
import io.rolebook.fit.Score;
import io.rolebook.web.Links;

/**
 * How far it is, with the sum that leads to the number.
 *
 * @param isKnown whether skills are listed for both roles; else there is no number
 */
record DistanceView(boolean isKnown, int distance, int carried, int needed, String sum, String back, int wayBack) {

    static DistanceView of(RoleHead from, RoleHead to, Needs known, Needs wanted) {
        Score there = wanted.gap(known.skills()).score();
        Score back = known.gap(wanted.skills()).score();
        return new DistanceView(
                there.isKnown() && back.isKnown(),
                there.distance(),
                there.known(),
                there.needed(),
                there.sum(),
                Links.move(to.slug(), from.slug()),
                back.distance());
    }
}
