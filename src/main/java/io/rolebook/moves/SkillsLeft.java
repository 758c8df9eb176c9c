package io.rolebook.moves;

import io.rolebook.fit.Gap;
import io.rolebook.fit.NeedView;
import io.rolebook.fit.Needs;
import io.rolebook.fit.Score;
import java.util.List;
import java.util.Map;

/**
 * How far it is from one role to another, counted in needs that are met.
 *
 * @param isKnown whether both roles list needs; otherwise there is no score
 * @param brought how many of the target's needs carry over, in words; broughtBack the same of the way back
 * @param must how many of the needs that it must have carry over, of mustNeeded
 * @param sum the calculation of the distance
 * @param first the few to learn first
 * @param missing by how much they are needed, each in the order in which people learn
 */
record SkillsLeft(
        boolean isKnown,
        String brought,
        String broughtBack,
        long must,
        long mustNeeded,
        String sum,
        List<NeedView> carried,
        List<NeedView> first,
        Map<String, List<NeedView>> missing) {

    private static final int FIRST = 3;

    static SkillsLeft of(Needs known, Needs wanted) {
        Gap there = wanted.gap(known.skills());
        Score back = known.gap(wanted.skills()).score();
        long must = Gap.must(there.known());
        return new SkillsLeft(
                there.score().isKnown() && back.isKnown(),
                there.score().brought(),
                back.brought(),
                must,
                must + Gap.must(there.missing()),
                there.score().sum(),
                there.knownByWeight().stream().map(NeedView::of).toList(),
                there.toLearn().stream().limit(FIRST).map(NeedView::of).toList(),
                there.missingByPriority());
    }
}
