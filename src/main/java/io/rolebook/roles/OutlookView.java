package io.rolebook.roles;

import io.quarkus.qute.RawString;
import io.rolebook.catalog.RoleDetails;
import io.rolebook.catalog.SourceNote;
import io.rolebook.charts.GrowthBars;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.SectionKind;
import io.rolebook.figures.OccupationDetails;
import io.rolebook.web.Block;
import io.rolebook.web.Contents;
import io.rolebook.web.Mark;
import io.rolebook.web.Note;
import io.rolebook.web.Notes;
import io.rolebook.web.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Projections for a role. */
record OutlookView(
        GrowthBars chart,
        List<Row> rows,
        List<Note> rowNotes,
        Block prose,
        Block ai,
        List<Block> sections,
        Block global,
        List<RegionView> regions,
        List<Note> globalNotes,
        OccupationDetails details) {

    /** The projection of one source, with a dash for each missing figure. */
    record Row(
            String of,
            String at,
            boolean guide,
            String growth,
            String span,
            String openings,
            String jobs,
            List<Mark> marks,
            String note) {

        public boolean falls() {
            return growth.startsWith(Figures.MINUS);
        }
    }

    record RegionView(String id, String name, RawString html) {}

    private static final String UNKNOWN = "–";

    static OutlookView of(
            List<Outlook> outlooks,
            RoleDetails role,
            Map<String, SourceNote> sources,
            Notes notes,
            Function<Notes, OccupationDetails> details) {
        List<Row> rows = Placed.all("/outlook", outlooks, Outlook::isFromTable).stream()
                .filter(outlook -> sources.containsKey(outlook.value().source()))
                .map(outlook -> row(outlook, sources.get(outlook.value().source()), notes))
                .toList();
        List<Note> rowNotes = notes.fresh();
        Block prose = Block.of(SectionKind.OUTLOOK, role.prose(SectionKind.OUTLOOK), notes);
        Block ai = Block.of(SectionKind.AI, role.prose(SectionKind.AI), notes);
        OccupationDetails exposure = details.apply(notes);
        List<Block> sections = Stream.of(
                        Block.of(SectionKind.CHALLENGES, role.prose(SectionKind.CHALLENGES), notes),
                        Block.of(SectionKind.GROWTH_PATHS, role.prose(SectionKind.GROWTH_PATHS), notes),
                        Block.of(SectionKind.TRENDS, role.prose(SectionKind.TRENDS), notes))
                .filter(block -> !block.isEmpty())
                .toList();
        Block global = Block.of(SectionKind.GLOBAL_OUTLOOK, role.prose(SectionKind.GLOBAL_OUTLOOK), notes);
        List<RegionView> regions = role.texts().regions().stream()
                .map(region -> new RegionView(region.id(), region.name(), notes.prose(region.prose())))
                .toList();
        List<Note> globalNotes = new ArrayList<>(global.notes());
        globalNotes.addAll(notes.fresh());
        return new OutlookView(
                chart(outlooks, sources), rows, rowNotes, prose, ai, sections, global, regions, globalNotes, exposure);
    }

    Contents contents() {
        return new Contents()
                .add(!rows.isEmpty(), "projections", "Projections")
                .add(prose)
                .add(ai)
                .addAll(details.contents())
                .addAll(sections)
                .add(!regions.isEmpty() || !global.isEmpty(), "global-outlook", "Around the world");
    }

    private static GrowthBars chart(List<Outlook> outlooks, Map<String, SourceNote> sources) {
        List<GrowthBars.Growth> growths = outlooks.stream()
                .filter(outlook -> sources.containsKey(outlook.source()))
                .map(outlook -> new GrowthBars.Growth(
                        outlook.of() == null
                                ? sources.get(outlook.source()).facts().shortTitle()
                                : outlook.of(),
                        outlook.growth(),
                        sources.get(outlook.source()).isGuide()))
                .toList();
        Double average = outlooks.stream()
                .map(Outlook::all)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return GrowthBars.of(growths, average);
    }

    private static Row row(Placed<Outlook> placed, SourceNote source, Notes notes) {
        Outlook outlook = placed.value();
        return new Row(
                outlook.of() == null ? source.facts().shortTitle() : outlook.of(),
                placed.at(),
                source.isGuide(),
                Figures.change(outlook.growth()),
                outlook.years().inFull(),
                outlook.openings() == null ? UNKNOWN : Figures.count(outlook.openings()),
                outlook.employmentFrom() == null || outlook.employmentTo() == null
                        ? UNKNOWN
                        : Figures.count(outlook.employmentFrom()) + " to " + Figures.count(outlook.employmentTo()),
                notes.marks(List.of(outlook.source())),
                outlook.note());
    }
}
