package io.rolebook.imports;

import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.statistics.TableKind;
import java.util.List;
import java.util.Map;

/** Table 5.3: the highest degrees that workers have, in percent. */
final class AttainmentTable implements ProjectionsTable {

    private static final Map<String, EducationLevel> LEVELS = Map.of(
            "Less than high school diploma", EducationLevel.LESS_THAN_HIGH_SCHOOL,
            "High school diploma or equivalent", EducationLevel.HIGH_SCHOOL,
            "Some college, no degree", EducationLevel.SOME_COLLEGE,
            "Associate's degree", EducationLevel.ASSOCIATE,
            "Bachelor's degree", EducationLevel.BACHELOR,
            "Master's degree", EducationLevel.MASTER,
            "Doctoral or professional degree", EducationLevel.DOCTORATE);

    @Override
    public String sheet() {
        return "Table 5.3";
    }

    @Override
    public String template() {
        return "bls-ep-attainment";
    }

    @Override
    public TableKind kind() {
        return TableKind.ATTAINMENT;
    }

    @Override
    public List<String> needed() {
        return LEVELS.keySet().stream().sorted().toList();
    }

    @Override
    public List<String> columns(ProjectionsSheet sheet) {
        return List.of("code", "level", "share");
    }

    @Override
    public List<List<String>> rows(ProjectionsSheet sheet, PublishedRow row) {
        return needed().stream()
                .map(column -> List.of(
                        sheet.code(row),
                        LEVELS.get(column).key(),
                        row.number(column, 1).toPlainString()))
                .toList();
    }
}
