package io.rolebook.moves;

import io.rolebook.catalog.RoleHead;
import io.rolebook.fit.Gap;
import io.rolebook.fit.Needs;
import io.rolebook.web.Links;

/**
 * The distance in both directions, counted in needs that are met.
 *
 * @param isKnown whether both roles list needs; otherwise there is no score
 * @param must how many of the needs that it must have carry over, of mustNeeded
 * @param sum the calculation of the distance
 */
record DistanceView(
        boolean isKnown,
        int distance,
        String brought,
        long must,
        long mustNeeded,
        String sum,
        String back,
        String backBrought) {

    static DistanceView of(RoleHead from, RoleHead to, Needs known, Needs wanted) {
        Gap there = wanted.gap(known.skills());
        Gap back = known.gap(wanted.skills());
        long must = Gap.must(there.known());
        return new DistanceView(
                there.score().isKnown() && back.score().isKnown(),
                there.score().distance(),
                there.score().brought(),
                must,
                must + Gap.must(there.missing()),
                there.score().sum(),
                Links.move(to.slug(), from.slug()),
                back.score().brought());
    }
}
