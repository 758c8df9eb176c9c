package io.rolebook.roles;

import io.quarkus.qute.RawString;
import io.rolebook.charts.GrowthBars;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.SectionKind;
import io.rolebook.figures.OccupationDetails;
import io.rolebook.figures.OccupationDetails.Part;
import io.rolebook.web.Block;
import io.rolebook.web.Contents;
import io.rolebook.web.Figure;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Placed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Projections for a role. */
record OutlookView(
        GrowthBars chart,
        List<Row> rows,
        List<Note> rowNotes,
        Block prose,
        Block ai,
        OccupationDetails details,
        List<Block> sections,
        RawString global,
        List<RegionView> regions,
        List<Note> globalNotes) {

    /** The projection of one source, with a dash for each missing figure. */
    record Row(String of, String at, Figure growth, String span, String openings, String jobs, String note) {}

    record RegionView(String id, String name, RawString html) {}

    private static final String UNKNOWN = "–";

    /** @param parts of what tables say of its first occupation */
    static OutlookView of(RoleContext role, List<Outlook> stated, Part... parts) {
        Notes notes = role.notes();
        List<Placed<Outlook>> outlooks = Placed.all("/outlook", stated, Outlook::isFromTable).stream()
                .filter(outlook -> role.sources().containsKey(outlook.value().source()))
                .toList();
        return new OutlookView(
                chart(role, outlooks, stated),
                outlooks.stream().map(outlook -> row(role, outlook)).toList(),
                notes.fresh(),
                role.block(SectionKind.OUTLOOK),
                role.block(SectionKind.AI),
                role.occupation(parts),
                Stream.of(SectionKind.CHALLENGES, SectionKind.GROWTH_PATHS, SectionKind.TRENDS)
                        .map(role::block)
                        .filter(block -> !block.isEmpty())
                        .toList(),
                role.prose(SectionKind.GLOBAL_OUTLOOK),
                role.details().texts().regions().stream()
                        .map(region -> new RegionView(region.id(), region.name(), notes.prose(region.prose())))
                        .toList(),
                notes.fresh());
    }

    Contents contents() {
        return new Contents()
                .add(!rows.isEmpty(), "projections", "Projections")
                .add(prose)
                .add(ai)
                .addAll(details.contents())
                .addAll(sections)
                .add(
                        !regions.isEmpty() || !global.getValue().isEmpty(),
                        SectionKind.GLOBAL_OUTLOOK.key(),
                        "Around the world");
    }

    private static GrowthBars chart(RoleContext role, List<Placed<Outlook>> shown, List<Outlook> stated) {
        List<GrowthBars.Growth> growths = shown.stream()
                .map(Placed::value)
                .map(outlook -> new GrowthBars.Growth(
                        of(role, outlook),
                        outlook.growth(),
                        role.sources().get(outlook.source()).isGuide()))
                .toList();
        Double average = stated.stream()
                .map(Outlook::all)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return GrowthBars.of(growths, average);
    }

    private static Row row(RoleContext role, Placed<Outlook> placed) {
        Outlook outlook = placed.value();
        return new Row(
                of(role, outlook),
                placed.at(),
                role.notes().figure(Figures.change(outlook.growth()), outlook.source()),
                outlook.years().inFull(),
                outlook.openings() == null ? UNKNOWN : Figures.count(outlook.openings()),
                outlook.employmentFrom() == null || outlook.employmentTo() == null
                        ? UNKNOWN
                        : Figures.count(outlook.employmentFrom()) + " to " + Figures.count(outlook.employmentTo()),
                outlook.note());
    }

    /** The occupation, or else the source. */
    private static String of(RoleContext role, Outlook outlook) {
        return outlook.of() == null
                ? role.sources().get(outlook.source()).facts().shortTitle()
                : outlook.of();
    }
}
