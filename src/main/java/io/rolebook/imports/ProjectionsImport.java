package io.rolebook.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Imports one of the workbooks of the Employment Projections: Occupation.xlsx, Education.xlsx or Skills.xlsx. */
final class ProjectionsImport {

    /** The sheets that are read, by workbook. */
    private static final List<List<ProjectionsTable>> WORKBOOKS = List.of(
            List.of(OutlookTable.TABLE),
            List.of(EducationTables.ATTAINMENT, EducationTables.ENTRY),
            List.of(SkillRanksTable.TABLE));

    private ProjectionsImport() {}

    static List<ImportedSource> read(Path file, ContentDirectory content, LocalDate today) {
        SocList occupations = SocList.of(content);
        try (Workbook workbook = Workbook.open(file)) {
            List<ImportedSource> sources = new ArrayList<>();
            for (ProjectionsTable table : tables(workbook)) {
                sources.add(source(table, workbook.sheet(table.sheet()), occupations, today));
            }
            sources.add(0, occupations.imported(Map.of(), today));
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

    private static ImportedSource source(
            ProjectionsTable table, WorkbookSheet sheet, SocList occupations, LocalDate today) {
        ProjectionsSheet published = ProjectionsSheet.read(sheet, table.needed());
        ProjectionsEdition edition = table.edition().apply(published);
        List<List<String>> rows = new ArrayList<>();
        for (PublishedRow row : published.rows()) {
            List<List<String>> own = table.rows().apply(published, row);
            if (!own.isEmpty()) {
                occupations.add(published.code(row), published.title(row));
                rows.addAll(own);
            }
        }
        String slug = table.template() + "-" + edition.slug();
        return ImportedSource.of(
                slug,
                table.template(),
                edition.values(),
                today,
                List.of(new CsvTable(slug, table.kind(), table.columns().apply(published), rows)));
    }
}
