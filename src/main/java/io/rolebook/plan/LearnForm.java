package io.rolebook.plan;

import io.rolebook.catalog.SkillHead;
import io.rolebook.web.Crumb;
import io.rolebook.web.Links;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The skills to tick, by how much they are needed, and the hours to choose. */
record LearnForm(String action, List<Group> groups, List<Pace> paces) {

    /** Of skills that the role does not name. */
    private static final String BEFORE = "What these build on";

    record Group(String legend, List<Box> boxes) {}

    record Box(String slug, String title, boolean ticked) {}

    record Pace(int hours, boolean chosen) {}

    /** @param order of all that the role needs, as if nothing were known */
    static LearnForm of(String role, LearnOrder order, Map<String, SkillHead> skills, Set<String> have, int hours) {
        Map<String, List<Box>> groups = new LinkedHashMap<>();
        order.needs().forEach((slug, need) -> {
            List<Crumb> options = need == null
                    ? List.of(new Crumb(LearnStep.title(slug, skills), slug))
                    : need.options().stream()
                            .map(option -> new Crumb(option.title(), option.skill()))
                            .toList();
            options.forEach(option -> groups.computeIfAbsent(
                            need == null ? BEFORE : need.priority().label(), legend -> new ArrayList<>())
                    .add(new Box(option.href(), option.label(), have.contains(option.href()))));
        });
        return new LearnForm(
                Links.learn(role),
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList(),
                LearnTime.PACES.stream()
                        .map(pace -> new Pace(pace, pace == hours))
                        .toList());
    }

    /** The titles of what is ticked. */
    List<String> ticked() {
        return boxes().map(Box::title).toList();
    }

    /** Of the plan's address, which is always the same for the same plan. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("have", boxes().map(Box::slug).sorted().toList());
        parameters.put(
                "hours",
                paces.stream()
                        .filter(Pace::chosen)
                        .map(pace -> String.valueOf(pace.hours()))
                        .toList());
        return parameters;
    }

    private Stream<Box> boxes() {
        return groups.stream().flatMap(group -> group.boxes().stream()).filter(Box::ticked);
    }
}
