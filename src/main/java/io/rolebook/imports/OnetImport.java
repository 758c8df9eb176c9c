package io.rolebook.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Imports the O*NET database as it is published: text files in a ZIP file or a folder. */
final class OnetImport {

    private static final List<String> FILES = List.of(
            OnetRelease.FILE,
            OnetOccupations.FILE,
            OnetEducation.FILE,
            OnetEducationLevels.FILE,
            OnetRatings.INTERESTS_FILE,
            OnetRatings.STYLES_FILE,
            OnetNames.TECHNOLOGIES_FILE,
            OnetNames.ALTERNATE_FILE,
            OnetNames.REPORTED_FILE,
            OnetNames.RELATED_FILE);

    private OnetImport() {}

    static List<ImportedSource> read(Path file, ContentDirectory content, LocalDate today) {
        TextDatabase database = TextDatabase.open(file, FILES);
        OnetRelease release = OnetRelease.of(database);
        String source = release.slug();
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
        Map<String, String> values = new HashMap<>(release.values());
        values.put("retrieved", today.toString().substring(0, 7));
        values.put("today", today.toString());
        values.put("interests-as-of", interests.collected().toString());
        values.put("interests-made", interests.made());
        values.put("styles-as-of", styles.collected().toString());
        values.put("styles-made", styles.made());
        return List.of(soc.imported(values), new ImportedSource(SourceText.of(source, "onet", values), tables));
    }
}
