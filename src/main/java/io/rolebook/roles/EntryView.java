package io.rolebook.roles;

import io.rolebook.catalog.Journey;
import io.rolebook.content.model.Education;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Experience;
import io.rolebook.figures.Requirement;
import io.rolebook.figures.ShareTable;
import io.rolebook.web.Figure;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The entry requirements by source: education, experience, time, and the shares of degrees. */
record EntryView(List<Claim> claims, List<ShareTable> shares, List<Note> notes) {

    /** What one source says in one line, such as "Bachelor’s degree, usually required". */
    record Claim(String label, String at, Figure figure, String note) {}

    static EntryView of(Journey journey, Notes notes) {
        return new EntryView(claims(journey, notes), shares(journey, notes), notes.fresh());
    }

    boolean hasContent() {
        return !claims.isEmpty() || !shares.isEmpty();
    }

    private static List<Claim> claims(Journey journey, Notes notes) {
        List<Claim> claims = new ArrayList<>();
        journey.entry().forEach(entry -> Requirement.of(entry, notes)
                .forEach(need ->
                        claims.add(new Claim(need.label(), "/occupations", need.figure(), "For " + entry.of() + "."))));
        for (Placed<Education> placed : Placed.all("/education", journey.education())) {
            Education education = placed.value();
            if (education.level() != null) {
                String firmly = education.required() == null
                        ? ""
                        : ", " + education.required().label();
                Figure figure = notes.figure(education.level().label() + firmly, education.source());
                String instead = String.join("; ", education.alternatives());
                claims.add(new Claim(
                        "Education",
                        placed.at(),
                        figure,
                        join(instead.isEmpty() ? null : "or " + instead, education.note())));
            }
        }
        for (Placed<Experience> placed : Placed.all("/experience", journey.experience())) {
            Experience experience = placed.value();
            claims.add(new Claim(
                    "Experience",
                    placed.at(),
                    notes.figure(experience.years().label(), experience.source()),
                    experience.note()));
        }
        for (Placed<Experience> placed : Placed.all("/time-to-qualify", journey.timeToQualify())) {
            Experience time = placed.value();
            claims.add(new Claim(
                    "Time to qualify", placed.at(), notes.figure(time.years().label(), time.source()), time.note()));
        }
        return claims;
    }

    private static String join(String first, String second) {
        return Stream.of(first, second)
                .filter(Objects::nonNull)
                .reduce((a, b) -> a + ". " + b)
                .orElse(null);
    }

    private static List<ShareTable> shares(Journey journey, Notes notes) {
        List<ShareTable> tables = new ArrayList<>();
        journey.shares().forEach(shares -> tables.add(ShareTable.of(shares, "/occupations", notes)));
        for (Placed<Education> placed : Placed.all("/education", journey.education())) {
            Education education = placed.value();
            if (!education.shares().isEmpty()) {
                Map<EducationLevel, Double> inOrder = new TreeMap<>(education.shares());
                tables.add(new ShareTable(
                        "Education that people in the occupation say is required",
                        placed.at(),
                        "",
                        notes.marks(List.of(education.source())),
                        ShareTable.rows(inOrder)));
            }
        }
        return tables;
    }
}
