package io.rolebook.figures;

import io.rolebook.catalog.Technology;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import java.util.List;
import java.util.stream.Stream;

/**
 * Technologies that are asked for.
 *
 * @param inDemand in this occupation in particular
 * @param hot by many employers
 * @param more how many hot ones are not shown
 */
public record TechnologyList(List<Mark> marks, List<String> inDemand, List<String> hot, int more) {

    private static final int SHOWN = 20;

    static TechnologyList of(List<Technology> all, Notes notes) {
        List<String> hot = names(all.stream().filter(each -> !each.inDemand()));
        return new TechnologyList(
                notes.marks(all.stream().limit(1).map(Technology::source).toList()),
                names(all.stream().filter(Technology::inDemand)),
                hot.stream().limit(SHOWN).toList(),
                Math.max(0, hot.size() - SHOWN));
    }

    private static List<String> names(Stream<Technology> technologies) {
        return technologies.map(Technology::name).distinct().toList();
    }

    public boolean isEmpty() {
        return inDemand.isEmpty() && hot.isEmpty();
    }
}
