package io.rolebook.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Imports one of the workbooks of the Employment Projections: Occupation.xlsx, Education.xlsx or Skills.xlsx. */
final class ProjectionsImport {

    /** The sheets that are read, by workbook. */
    private static final List<List<ProjectionsTable>> WORKBOOKS = List.of(
            List.of(new OutlookTable()),
            List.of(new AttainmentTable(), new EntryTable()),
            List.of(new SkillRanksTable()));

    private final SocList occupations;
    private final LocalDate today;

    private ProjectionsImport(SocList occupations, LocalDate today) {
        this.occupations = occupations;
        this.today = today;
    }

    static List<ImportedSource> read(Path file, ContentDirectory content, LocalDate today) {
        ProjectionsImport all = new ProjectionsImport(SocList.of(content), today);
        try (Workbook workbook = Workbook.open(file)) {
            List<ImportedSource> sources = new ArrayList<>();
            for (ProjectionsTable table : tables(workbook)) {
                sources.add(all.source(table, workbook.sheet(table.sheet())));
            }
            sources.add(0, all.occupations.imported(all.values(Map.of())));
            return sources;
        }
    }

    private static List<ProjectionsTable> tables(Workbook workbook) {
        return WORKBOOKS.stream()
                .filter(tables -> tables.stream().anyMatch(table -> workbook.has(table.sheet())))
                .findFirst()
                .orElseThrow(() -> new ImportException(workbook.name()
                        + " is none of Occupation.xlsx, Education.xlsx and Skills.xlsx: it has no sheet 'Table 1.2',"
                        + " 'Table 5.3', 'Table 5.4' or 'Table 6.5'"));
    }

    private ImportedSource source(ProjectionsTable table, WorkbookSheet sheet) {
        ProjectionsSheet published = ProjectionsSheet.read(sheet, table.needed());
        ProjectionsEdition edition = table.edition(published);
        List<List<String>> rows = new ArrayList<>();
        for (PublishedRow row : published.rows()) {
            List<List<String>> own = table.rows(published, row);
            if (!own.isEmpty()) {
                occupations.add(published.code(row), published.title(row));
                rows.addAll(own);
            }
        }
        String slug = table.template() + "-" + edition.slug();
        return new ImportedSource(
                SourceText.of(slug, table.template(), values(edition.values())),
                List.of(new CsvTable(slug, table.kind(), table.columns(published), rows)));
    }

    private Map<String, String> values(Map<String, String> edition) {
        Map<String, String> values = new HashMap<>(edition);
        values.put("retrieved", today.toString().substring(0, 7));
        values.put("today", today.toString());
        return values;
    }
}
