package io.rolebook.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Respondents;
import io.rolebook.content.statistics.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The education that people asked call required, in percent of their answers. */
final class OnetEducation {

    static final String FILE = "Education, Training, and Experience.txt";
    static final String SCALE = "RL";

    /** Shares of one level that are rounded may make a hundredth more. */
    private static final BigDecimal WHOLE = new BigDecimal("100.00");

    private static final String ANSWERS = "N";
    private static final String SUPPRESS = "Recommend Suppress";
    private static final Map<String, Respondents> RESPONDENTS =
            Map.of("Incumbent", Respondents.WORKERS, "Occupational Expert", Respondents.EXPERTS);

    private final OnetEducationLevels levels;

    private OnetEducation(OnetEducationLevels levels) {
        this.levels = levels;
    }

    static CsvTable table(String source, TextDatabase database) {
        OnetEducation education = new OnetEducation(new OnetEducationLevels(database));
        Map<String, List<PublishedRow>> byCode = new LinkedHashMap<>();
        database
                .rows(FILE, Onet.CODE, Onet.SCALE, "Category", Onet.VALUE, ANSWERS, SUPPRESS, Onet.DATE, Onet.BY)
                .stream()
                .filter(row -> row.text(Onet.SCALE).equals(SCALE))
                .forEach(row -> byCode.computeIfAbsent(row.filled(Onet.CODE), code -> new ArrayList<>())
                        .add(row));
        List<List<String>> rows = new ArrayList<>();
        byCode.forEach((code, answers) -> rows.addAll(education.rows(code, answers)));
        return new CsvTable(
                source,
                TableKind.EDUCATION_REQUIRED,
                List.of("code", "level", "share", "answers", "collected", "respondents"),
                rows);
    }

    private List<List<String>> rows(String code, List<PublishedRow> answers) {
        if (answers.size() != levels.size()) {
            throw answers.get(0)
                    .fault("only " + answers.size() + " of " + levels.size() + " categories of education for " + code
                            + "; rows are missing");
        }
        List<List<String>> rows = new ArrayList<>();
        Map<EducationLevel, List<PublishedRow>> byLevel =
                answers.stream().collect(groupingBy(levels::of, LinkedHashMap::new, toList()));
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
