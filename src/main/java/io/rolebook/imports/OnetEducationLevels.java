package io.rolebook.imports;

import io.rolebook.content.model.EducationLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The guide's level for each category of education; first professional, doctoral and post-doctoral ones are one level. */
final class OnetEducationLevels {

    static final String FILE = "Education, Training, and Experience Categories.txt";

    private static final String CATEGORY = "Category";
    private static final String DESCRIPTION = "Category Description";

    /** By the beginning of a category's description. */
    private static final Map<String, EducationLevel> LEVELS = Map.ofEntries(
            Map.entry("Less than a High School Diploma", EducationLevel.LESS_THAN_HIGH_SCHOOL),
            Map.entry("High School Diploma", EducationLevel.HIGH_SCHOOL),
            Map.entry("Post-Secondary Certificate", EducationLevel.CERTIFICATE),
            Map.entry("Some College Courses", EducationLevel.SOME_COLLEGE),
            Map.entry("Associate's Degree", EducationLevel.ASSOCIATE),
            Map.entry("Bachelor's Degree", EducationLevel.BACHELOR),
            Map.entry("Post-Baccalaureate Certificate", EducationLevel.POST_BACHELOR),
            Map.entry("Master's Degree", EducationLevel.MASTER),
            Map.entry("Post-Master's Certificate", EducationLevel.POST_MASTER),
            Map.entry("First Professional Degree", EducationLevel.DOCTORATE),
            Map.entry("Doctoral Degree", EducationLevel.DOCTORATE),
            Map.entry("Post-Doctoral Training", EducationLevel.DOCTORATE));

    private final Map<String, EducationLevel> byCategory = new HashMap<>();

    OnetEducationLevels(TextDatabase database) {
        database.rows(FILE, Onet.SCALE, CATEGORY, DESCRIPTION).stream()
                .filter(row -> row.text(Onet.SCALE).equals(OnetEducation.SCALE))
                .forEach(row -> byCategory.put(row.filled(CATEGORY), level(row)));
    }

    private static EducationLevel level(PublishedRow row) {
        String description = row.filled(DESCRIPTION);
        List<EducationLevel> levels = LEVELS.entrySet().stream()
                .filter(entry -> description.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (levels.isEmpty()) {
            throw row.fault("the category '" + description + "', which the importer does not know");
        }
        return levels.get(0);
    }

    int size() {
        return byCategory.size();
    }

    EducationLevel of(PublishedRow row) {
        EducationLevel level = byCategory.get(row.filled(CATEGORY));
        if (level == null) {
            throw row.fault("the category " + row.text(CATEGORY) + ", which '" + FILE + "' does not describe");
        }
        return level;
    }
}
