package io.rolebook.moves;

import io.rolebook.content.model.Priority;
import io.rolebook.fit.Gap;
import io.rolebook.fit.NeedView;
import io.rolebook.fit.Needs;
import java.util.ArrayList;
import java.util.List;

/**
 * The skills that carry over and those that are missing.
 *
 * @param first the few to learn first
 * @param missing by how much they are needed, each in the order in which people learn
 */
record SkillsLeft(List<NeedView> carried, List<NeedView> first, List<Missing> missing) {

    private static final int FIRST = 3;

    record Missing(String priority, List<NeedView> needs) {}

    static SkillsLeft of(Needs known, Needs wanted) {
        Gap gap = wanted.gap(known.skills());
        List<Missing> missing = new ArrayList<>();
        for (Priority priority : Priority.values()) {
            List<NeedView> needs = gap.toLearn().stream()
                    .filter(need -> need.priority() == priority)
                    .map(NeedView::of)
                    .toList();
            if (!needs.isEmpty()) {
                missing.add(new Missing(priority.label(), needs));
            }
        }
        return new SkillsLeft(
                gap.knownByWeight().stream().map(NeedView::of).toList(),
                gap.toLearn().stream().limit(FIRST).map(NeedView::of).toList(),
                missing);
    }
}
