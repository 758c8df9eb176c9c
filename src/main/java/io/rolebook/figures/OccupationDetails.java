package io.rolebook.figures;

import io.rolebook.catalog.IndustryPay;
import io.rolebook.catalog.NearOccupation;
import io.rolebook.catalog.OccupationScore.Kind;
import io.rolebook.catalog.Technology;
import io.rolebook.content.figure.Figures;
import io.rolebook.web.Contents;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Mark;
import io.rolebook.web.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Where most people of an occupation work, and what that pays on average. */
    public record IndustryTable(List<Mark> marks, List<Row> rows) {

        /** @param mean pay a year, or a dash */
        public record Row(String industry, String employees, String mean) {}

        static IndustryTable of(List<IndustryPay> industries, Notes notes) {
            return new IndustryTable(
                    notes.marks(industries.stream()
                            .limit(1)
                            .map(IndustryPay::source)
                            .toList()),
                    industries.stream()
                            .map(each -> new Row(
                                    each.title(),
                                    Figures.count(each.employees()),
                                    each.mean() == null ? "–" : Figures.money(each.mean(), each.currency())))
                            .toList());
        }

        public boolean isEmpty() {
            return rows.isEmpty();
        }
    }

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

    /**
     * An occupation near another one, with the two figures that people choose by; null where nothing is published.
     *
     * @param slug of the role that stands for it, or its code
     */
    public record NearRow(String title, String href, String slug, Figure pay, Figure growth) {

        static NearRow of(NearOccupation near, Notes notes) {
            return new NearRow(
                    near.title(),
                    Links.occupation(near.code(), near.role()),
                    near.slug(),
                    Measure.PAY.of(near.figures(), notes),
                    Measure.GROWTH.of(near.figures(), notes));
        }
    }
}
