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

    static TechnologyList of(List<Technology> technologies, Notes notes) {
        List<String> hot = names(technologies.stream().filter(technology -> !technology.inDemand()));
        return new TechnologyList(
                technologies.isEmpty()
                        ? List.of()
                        : notes.marks(List.of(technologies.get(0).source())),
                names(technologies.stream().filter(Technology::inDemand)),
                hot.subList(0, Math.min(SHOWN, hot.size())),
                Math.max(0, hot.size() - SHOWN));
    }

    private static List<String> names(Stream<Technology> technologies) {
        return technologies.map(Technology::name).distinct().toList();
    }

    public boolean isEmpty() {
        return inDemand.isEmpty() && hot.isEmpty();
    }
}
