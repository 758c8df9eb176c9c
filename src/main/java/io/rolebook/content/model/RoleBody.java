package io.rolebook.content.model;

import java.util.List;
import java.util.Map;

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
}
