package io.rolebook.editor;

import io.rolebook.content.Guide;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.SectionKind;
import io.rolebook.content.parse.Parsed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The extent of each section of each role. */
record Coverage(List<RoleCoverage> roles) {

    private static final long MISSING = -1;

    record RoleCoverage(Parsed file, Map<SectionKind, Extent> sections) {

        long missing() {
            return sections.values().stream().filter(Extent::isMissing).count();
        }

        long words() {
            return sections.values().stream().mapToInt(Extent::words).sum();
        }
    }

    static Coverage of(Guide guide) {
        return new Coverage(guide.files().stream()
                .filter(file -> file.document() instanceof RoleDocument role && role.withdrawn() == null)
                .map(Coverage::of)
                .toList());
    }

    private static RoleCoverage of(Parsed file) {
        Map<SectionKind, Extent> sections = new EnumMap<>(SectionKind.class);
        for (SectionKind kind : SectionKind.values()) {
            sections.put(kind, Extent.of((RoleDocument) file.document(), kind));
        }
        return new RoleCoverage(file, sections);
    }

    Table table() {
        List<String> columns = new ArrayList<>(List.of("File", "Role", "Missing", "All words"));
        Arrays.stream(SectionKind.values()).map(SectionKind::label).forEach(columns::add);
        return new Table(
                "coverage",
                "Coverage",
                "A number counts the words under a heading; “facts” means that the front matter has something to show"
                        + " there and no prose stands beside it.",
                "There is no role yet.",
                columns,
                roles.stream().map(Coverage::row).toList());
    }

    private static Row row(RoleCoverage role) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Row.page(role.file()));
        cells.add(Cell.number(role.missing()));
        cells.add(Cell.number(role.words()));
        role.sections().values().forEach(extent -> cells.add(cell(extent)));
        return new Row(role.file().path(), 1, cells);
    }

    private static Cell cell(Extent extent) {
        if (extent.isMissing()) {
            return Cell.ranked("missing", MISSING);
        }
        return extent.words() > 0 ? Cell.number(extent.words()) : Cell.ranked("facts", 0);
    }
}
