package io.rolebook.imports;

import io.rolebook.content.statistics.TableKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Imports a workbook of the Occupational Employment and Wage Statistics: the national one, that of the states, that of the
 * metropolitan areas, or the one with all of them.
 */
final class OewsImport {

    private static final List<String> NEEDED = Stream.concat(
                    Stream.of("AREA_TITLE", "AREA_TYPE", "I_GROUP", "OWN_CODE", "OCC_CODE", "OCC_TITLE", "O_GROUP"),
                    OewsPay.NEEDED.stream())
            .toList();

    private static final String NATION = "1";
    private static final String ALL_INDUSTRIES = "cross-industry";
    private static final String ALL_OWNERS = "1235";

    private final OewsEdition edition;
    private final SocList occupations;
    private final List<List<String>> national = new ArrayList<>();
    private final List<List<String>> places = new ArrayList<>();
    private final OewsTotals totals;

    private OewsImport(OewsEdition edition, SocList occupations, OewsTotals totals) {
        this.edition = edition;
        this.occupations = occupations;
        this.totals = totals;
    }

    static List<ImportedSource> read(Path file, ContentDirectory content, LocalDate today) {
        try (Workbook workbook = Workbook.open(file)) {
            OewsEdition edition = OewsEdition.of(workbook);
            WorkbookSheet sheet = workbook.first();
            OewsImport all = new OewsImport(edition, SocList.of(content), new OewsTotals(sheet.where()));
            sheet.read(1, NEEDED, all::add);
            if (all.national.isEmpty() && all.places.isEmpty()) {
                throw new ImportException(
                        sheet.where() + ": no row counts all industries; workbooks by industry are not imported");
            }
            if (!all.national.isEmpty()) {
                all.totals.check();
            }
            return all.sources(content, today);
        }
    }

    private void add(PublishedRow row) {
        if (!row.filled("I_GROUP").equals(ALL_INDUSTRIES)
                || !row.filled("OWN_CODE").equals(ALL_OWNERS)) {
            return;
        }
        String code = row.filled("OCC_CODE");
        String level = row.filled("O_GROUP");
        boolean isGroup = level.equals("major");
        if (!isGroup && !level.equals("total") && !level.equals("detailed")) {
            return;
        }
        occupations.add(code, row.filled("OCC_TITLE"));
        List<String> pay = OewsPay.cells(code, row, edition);
        if (row.filled("AREA_TYPE").equals(NATION)) {
            national.add(pay);
            totals.add(code, pay.get(OewsPay.COLUMNS.indexOf("employment")));
        } else if (!isGroup) {
            places.add(OewsPlaces.withPlace(pay, row.filled("AREA_TITLE")));
        }
    }

    private List<ImportedSource> sources(ContentDirectory content, LocalDate today) {
        Map<String, String> values = Map.of(
                "edition", edition.name(),
                "as-of", edition.month().toString(),
                "retrieved", today.toString().substring(0, 7),
                "today", today.toString());
        List<ImportedSource> sources = new ArrayList<>();
        sources.add(occupations.imported(values));
        if (!national.isEmpty()) {
            String slug = edition.slug();
            sources.add(new ImportedSource(
                    SourceText.of(slug, "bls-oews", values),
                    List.of(new CsvTable(slug, TableKind.PAY, OewsPay.COLUMNS, national))));
        }
        if (!places.isEmpty()) {
            String slug = edition.slug() + "-places";
            sources.add(new ImportedSource(
                    SourceText.of(slug, "bls-oews-places", values), List.of(OewsPlaces.table(slug, places, content))));
        }
        return sources;
    }
}
