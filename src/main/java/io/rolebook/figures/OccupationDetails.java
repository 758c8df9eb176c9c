package io.rolebook.figures;

import io.rolebook.catalog.OccupationScore.Kind;
import io.rolebook.web.Contents;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the tables say of an occupation beyond pay, outlook and education.
 *
 * @param of the occupation's title where the page is about a role, else empty
 */
public record OccupationDetails(
        String of,
        IndustryTable industries,
        ScoreTable interests,
        ScoreTable styles,
        ScoreTable skills,
        TechnologyList technologies,
        ExposureView exposure,
        List<NearRow> near) {

    /** What can be read of an occupation, part by part, and which scores a part shows. */
    public enum Part {
        INDUSTRIES,
        INTERESTS(Kind.INTEREST, Kind.STYLE),
        SKILLS(Kind.SKILL),
        TECHNOLOGIES,
        EXPOSURE(Kind.EXPOSURE),
        NEAR;

        private final Set<Kind> kinds;

        Part(Kind... kinds) {
            this.kinds = Set.of(kinds);
        }

        static Set<Kind> kinds(Set<Part> parts) {
            return parts.stream().flatMap(part -> part.kinds.stream()).collect(Collectors.toSet());
        }
    }

    public Contents contents() {
        return new Contents()
                .add(!industries.isEmpty(), "industries", "Where people work")
                .add(!interests.isEmpty() || !styles.isEmpty(), "interests", "Interests and work styles")
                .add(!skills.isEmpty(), "skill-ranks", "Skills, among all occupations")
                .add(!technologies.isEmpty(), "technologies", "Technologies")
                .add(!exposure.isEmpty(), "exposure", of.isEmpty() ? "What AI may change" : "How exposed its tasks are")
                .add(!near.isEmpty(), "near", "Related occupations");
    }

    /** What no table has, in sentences. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (industries.isEmpty()) {
            gaps.add("No industry stands out with this occupation’s people in the figures held here.");
        }
        if (interests.isEmpty() && technologies.isEmpty()) {
            gaps.add("No profile describes it, so its interests, work styles and technologies are not known.");
        }
        if (exposure.isEmpty()) {
            gaps.add("Nobody has rated how far language models could speed up its tasks.");
        }
        return gaps;
    }
}
