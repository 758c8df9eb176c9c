package io.rolebook.content.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The prose of a role's file, sorted into the shapes the guide knows; more holds the sections it doesn't. */
public record RoleBody(
        Map<SectionKind, Prose> prose,
        List<Prose> takeaways,
        List<Duty> duties,
        List<Moment> day,
        List<Step> steps,
        List<Region> regions,
        List<Mistake> mistakes,
        List<Question> questions,
        List<Section> more) {

    /** The prose directly under a heading, empty if the file has none. */
    public Prose prose(SectionKind kind) {
        return prose.getOrDefault(kind, Prose.EMPTY);
    }

    int words() {
        return Arrays.stream(Facet.values())
                .flatMap(this::proseOf)
                .mapToInt(Prose::words)
                .sum();
    }

    /** Every piece of prose on one side of the role, whatever shape it is in. */
    public Stream<Prose> proseOf(Facet facet) {
        Stream<Prose> shaped =
                switch (facet) {
                    case GLANCE ->
                        Stream.concat(takeaways.stream(), more.stream().map(Section::prose));
                    case DUTIES ->
                        Stream.concat(
                                duties.stream().flatMap(Duty::all), day.stream().map(Moment::prose));
                    case PATH ->
                        Stream.concat(
                                steps.stream().map(Step::prose),
                                mistakes.stream().flatMap(mistake -> Stream.of(mistake.prose(), mistake.instead())));
                    case OUTLOOK -> regions.stream().map(Region::prose);
                    case FAQ -> questions.stream().map(Question::answer);
                    case SKILLS, SALARY -> Stream.empty();
                };
        Stream<Prose> plain = prose.entrySet().stream()
                .filter(section -> section.getKey().facet() == facet)
                .map(Map.Entry::getValue);
        return Stream.concat(plain, shaped);
    }
}
