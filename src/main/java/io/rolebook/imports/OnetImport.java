package io.rolebook.imports;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Imports the O*NET database as it is published: text files in a ZIP file or a folder. */
final class OnetImport {

    private static final String READ_ME = "Read Me.txt";
    private static final Pattern RELEASE =
            Pattern.compile("O\\*NET (\\d+\\.\\d+) Database\\s+([A-Z][a-z]+ 20\\d\\d) Release");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

    private static final List<String> FILES = List.of(
            READ_ME,
            OnetOccupations.FILE,
            OnetEducation.FILE,
            OnetEducation.CATEGORIES_FILE,
            OnetRatings.INTERESTS_FILE,
            OnetRatings.STYLES_FILE,
            OnetNames.TECHNOLOGIES_FILE,
            OnetNames.ALTERNATE_FILE,
            OnetNames.REPORTED_FILE,
            OnetNames.RELATED_FILE);

    private OnetImport() {}

    static List<ImportedSource> read(Path file, ContentDirectory content, LocalDate today) {
        TextDatabase database = TextDatabase.open(file, FILES);
        Map<String, String> values = release(database);
        String source = "onet-" + values.get("release").replace('.', '-');
        SocList soc = SocList.of(content);
        OnetOccupations occupations = new OnetOccupations(source, database);
        OnetRatings interests = OnetRatings.interests(source, database);
        OnetRatings styles = OnetRatings.styles(source, database);
        List<CsvTable> tables = List.of(
                occupations.list(),
                occupations.crosswalk(soc),
                OnetEducation.table(source, database),
                interests.table(),
                styles.table(),
                OnetNames.technologies(source, database),
                OnetNames.titles(source, database, occupations),
                OnetNames.related(source, database));
        values.put("interests-as-of", interests.collected().toString());
        values.put("interests-made", interests.made());
        values.put("styles-as-of", styles.collected().toString());
        values.put("styles-made", styles.made());
        return List.of(soc.imported(values, today), ImportedSource.of(source, "onet", values, today, tables));
    }

    /** Which release it is, as its Read Me says: what stands in the template's braces. */
    private static Map<String, String> release(TextDatabase database) {
        Matcher text = RELEASE.matcher(database.text(READ_ME));
        try {
            if (text.find()) {
                YearMonth published = YearMonth.parse(text.group(2), MONTH);
                return new HashMap<>(Map.of("release", text.group(1), "published", published.toString()));
            }
        } catch (DateTimeException e) {
            // The same message as where no release is named
        }
        throw new ImportException(database.name() + ", " + READ_ME
                + " does not begin with a release, such as 'O*NET 30.1 Database' and 'December 2025 Release'");
    }
}
