package io.rolebook.imports;

import io.rolebook.content.statistics.TableKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** Estimates of employment are rounded to ten, and there are some two dozen groups. */
    private static final long ROUNDING = 250;

    private final OewsEdition edition;
    private final SocList occupations;
    private final List<List<String>> national = new ArrayList<>();
    private final List<List<String>> places = new ArrayList<>();

    private OewsImport(OewsEdition edition, SocList occupations) {
        this.edition = edition;
        this.occupations = occupations;
    }

    static List<ImportedSource> read(Path file, ContentDirectory content, LocalDate today) {
        try (Workbook workbook = Workbook.open(file)) {
            OewsEdition edition = OewsEdition.of(workbook);
            WorkbookSheet sheet = workbook.first();
            OewsImport all = new OewsImport(edition, SocList.of(content));
            sheet.read(1, NEEDED, all::add);
            if (all.national.isEmpty() && all.places.isEmpty()) {
                throw new ImportException(
                        sheet.where() + ": no row counts all industries; workbooks by industry are not imported");
            }
            if (!all.national.isEmpty()) {
                checkIsWhole(sheet.where(), all.national);
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
        } else if (!isGroup) {
            places.add(OewsPay.withPlace(pay, row.filled("AREA_TITLE")));
        }
    }

    /** The jobs of the major groups are those of all occupations. */
    private static void checkIsWhole(String where, List<List<String>> national) {
        int employment = OewsPay.COLUMNS.indexOf("employment");
        Map<String, String> jobs = new LinkedHashMap<>();
        national.forEach(row -> jobs.put(row.get(0), row.get(employment)));
        if (!jobs.containsKey(SocList.ALL)) {
            throw new ImportException(where + ": the row of all occupations, 00-0000, is missing");
        }
        long all = count(jobs.get(SocList.ALL));
        jobs.keySet().removeIf(code -> !SocList.isMajorGroup(code));
        long groups = jobs.values().stream().mapToLong(OewsImport::count).sum();
        boolean isKnown = !jobs.containsValue("");
        if (isKnown && Math.abs(all - groups) > ROUNDING) {
            throw new ImportException(where + ": the major groups have " + groups
                    + " jobs together and all occupations " + all + "; rows are missing");
        }
    }

    private static long count(String cell) {
        return cell.isEmpty() ? 0 : Long.parseLong(cell);
    }

    private List<ImportedSource> sources(ContentDirectory content, LocalDate today) {
        Map<String, String> values = Map.of(
                "edition", edition.name(),
                "as-of", edition.month().toString());
        List<ImportedSource> sources = new ArrayList<>();
        sources.add(occupations.imported(values, today));
        if (!national.isEmpty()) {
            String slug = edition.slug();
            sources.add(ImportedSource.of(
                    slug,
                    "bls-oews",
                    values,
                    today,
                    List.of(new CsvTable(slug, TableKind.PAY, OewsPay.COLUMNS, national))));
        }
        if (!places.isEmpty()) {
            String slug = edition.slug() + "-places";
            sources.add(ImportedSource.of(
                    slug, "bls-oews-places", values, today, List.of(OewsPay.placesTable(slug, places, content))));
        }
        return sources;
    }
}
