package io.rolebook.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Respondents;
import io.rolebook.content.statistics.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The education that people asked call required, in percent of their answers. */
final class OnetEducation {

    static final String FILE = "Education, Training, and Experience.txt";
    static final String CATEGORIES_FILE = "Education, Training, and Experience Categories.txt";

    private static final String SCALE = "RL";
    private static final String CATEGORY = "Category";
    private static final String DESCRIPTION = "Category Description";

    /** Shares of one level that are rounded may make a hundredth more. */
    private static final BigDecimal WHOLE = new BigDecimal("100.00");

    private static final String ANSWERS = "N";
    private static final String SUPPRESS = "Recommend Suppress";
    private static final Map<String, Respondents> RESPONDENTS =
            Map.of("Incumbent", Respondents.WORKERS, "Occupational Expert", Respondents.EXPERTS);

    /** By the beginning of a category's description; first professional, doctoral and post-doctoral ones are one level. */
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

    private OnetEducation(TextDatabase database) {
        database.rows(CATEGORIES_FILE, Onet.SCALE, CATEGORY, DESCRIPTION).stream()
                .filter(row -> row.text(Onet.SCALE).equals(SCALE))
                .forEach(row -> byCategory.put(row.filled(CATEGORY), described(row)));
    }

    private static EducationLevel described(PublishedRow row) {
        String description = row.filled(DESCRIPTION);
        return LEVELS.entrySet().stream()
                .filter(entry -> description.startsWith(entry.getKey()))
                .findFirst()
                .orElseThrow(() -> row.fault("the category '" + description + "', which the importer does not know"))
                .getValue();
    }

    static CsvTable table(String source, TextDatabase database) {
        OnetEducation education = new OnetEducation(database);
        Map<String, List<PublishedRow>> byCode =
                database
                        .rows(FILE, Onet.CODE, Onet.SCALE, CATEGORY, Onet.VALUE, ANSWERS, SUPPRESS, Onet.DATE, Onet.BY)
                        .stream()
                        .filter(row -> row.text(Onet.SCALE).equals(SCALE))
                        .collect(groupingBy(row -> row.filled(Onet.CODE), LinkedHashMap::new, toList()));
        List<List<String>> rows = new ArrayList<>();
        byCode.forEach((code, answers) -> rows.addAll(education.rows(code, answers)));
        return new CsvTable(
                source,
                TableKind.EDUCATION_REQUIRED,
                List.of("code", "level", "share", "answers", "collected", "respondents"),
                rows);
    }

    private List<List<String>> rows(String code, List<PublishedRow> answers) {
        if (answers.size() != byCategory.size()) {
            throw answers.get(0)
                    .fault("only " + answers.size() + " of " + byCategory.size() + " categories of education for "
                            + code + "; rows are missing");
        }
        List<List<String>> rows = new ArrayList<>();
        Map<EducationLevel, List<PublishedRow>> byLevel =
                answers.stream().collect(groupingBy(this::level, LinkedHashMap::new, toList()));
        byLevel.forEach((level, parts) -> {
            BigDecimal share = parts.stream()
                    .map(row -> row.number(Onet.VALUE, 2))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .min(WHOLE);
            if (share.signum() > 0 && parts.stream().noneMatch(OnetEducation::isSuppressed)) {
                rows.add(cells(parts.get(0), level, share));
            }
        });
        return rows;
    }

    private EducationLevel level(PublishedRow row) {
        EducationLevel level = byCategory.get(row.filled(CATEGORY));
        if (level == null) {
            throw row.fault(
                    "the category " + row.text(CATEGORY) + ", which '" + CATEGORIES_FILE + "' does not describe");
        }
        return level;
    }

    /** Of a level made of several categories, none may be too uncertain, since the rest would understate it. */
    private static boolean isSuppressed(PublishedRow row) {
        return row.filled(SUPPRESS).equals("Y");
    }

    private static List<String> cells(PublishedRow row, EducationLevel level, BigDecimal share) {
        Respondents respondents = RESPONDENTS.get(row.filled(Onet.BY));
        if (respondents == null) {
            throw row.fault("'" + row.text(Onet.BY) + "' in '" + Onet.BY + "', which the importer does not know");
        }
        return List.of(
                row.filled(Onet.CODE),
                level.key(),
                share.toPlainString(),
                row.number(ANSWERS, 0).toPlainString(),
                Onet.month(row).toString(),
                respondents.key());
    }
}
