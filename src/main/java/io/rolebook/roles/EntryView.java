package io.rolebook.roles;

import io.rolebook.catalog.Journeys.Journey;
import io.rolebook.content.model.Education;
import io.rolebook.content.model.Experience;
import io.rolebook.figures.Requirement;
import io.rolebook.figures.ShareTable;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entry requirements by source: education, experience, time, and the shares of degrees.
 *
 * @param claims what one source says each, such as "Bachelor’s degree, usually required"
 */
record EntryView(List<Fact> claims, List<ShareTable> shares, List<Note> notes) {

    static EntryView of(Journey journey, Notes notes) {
        List<Fact> claims = new ArrayList<>();
        journey.entry().forEach(entry -> Requirement.of(entry, notes)
                .forEach(need ->
                        claims.add(new Fact(need.label(), "/occupations", need.figure(), "For " + entry.of() + "."))));
        List<Placed<Education>> stated = Placed.all("/education", journey.education());
        stated.stream()
                .filter(education -> education.value().level() != null)
                .forEach(education -> claims.add(education(education, notes)));
        claims.addAll(years("Experience", Placed.all("/experience", journey.experience()), notes));
        claims.addAll(years("Time to qualify", Placed.all("/time-to-qualify", journey.timeToQualify()), notes));
        List<ShareTable> tables = new ArrayList<>();
        journey.shares().forEach(shares -> tables.add(ShareTable.of(shares, "/occupations", notes)));
        stated.stream()
                .filter(education -> !education.value().shares().named().isEmpty())
                .forEach(education -> tables.add(shares(education, notes)));
        return new EntryView(claims, tables, notes.fresh());
    }

    boolean hasContent() {
        return !claims.isEmpty() || !shares.isEmpty();
    }

    private static Fact education(Placed<Education> placed, Notes notes) {
        Education education = placed.value();
        String firmly =
                education.required() == null ? "" : ", " + education.required().label();
        Stream<String> instead = education.alternatives().isEmpty()
                ? Stream.empty()
                : Stream.of("or " + String.join("; ", education.alternatives()));
        return new Fact(
                "Education",
                placed.at(),
                notes.figure(education.level().label() + firmly, education.source()),
                Stream.concat(instead, Stream.ofNullable(education.note())).collect(Collectors.joining(". ")));
    }

    private static List<Fact> years(String label, List<Placed<Experience>> stated, Notes notes) {
        return stated.stream()
                .map(each -> new Fact(
                        label,
                        each.at(),
                        notes.figure(each.value().years().label(), each.value().source()),
                        each.value().note()))
                .toList();
    }

    private static ShareTable shares(Placed<Education> placed, Notes notes) {
        Education education = placed.value();
        return new ShareTable(
                "Education that people in the occupation say is required",
                placed.at(),
                "",
                notes.marks(List.of(education.source())),
                ShareTable.rows(education.shares().named()));
    }
}
