package io.rolebook.imports;

import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Term;
import io.rolebook.content.model.Training;
import io.rolebook.content.model.WorkExperience;
import io.rolebook.content.statistics.TableKind;
import java.util.List;
import java.util.Map;

/** The tables of Education.xlsx. */
final class EducationTables {

    private static final Map<String, EducationLevel> ATTAINED = Map.of(
            "Less than high school diploma", EducationLevel.LESS_THAN_HIGH_SCHOOL,
            "High school diploma or equivalent", EducationLevel.HIGH_SCHOOL,
            "Some college, no degree", EducationLevel.SOME_COLLEGE,
            "Associate's degree", EducationLevel.ASSOCIATE,
            "Bachelor's degree", EducationLevel.BACHELOR,
            "Master's degree", EducationLevel.MASTER,
            "Doctoral or professional degree", EducationLevel.DOCTORATE);

    private static final String EDUCATION = "Typical education needed for entry";
    private static final String EXPERIENCE = "Work experience in a related occupation";
    private static final String TRAINING = "Typical on-the-job training needed to attain competency in the occupation";

    private static final Map<String, Term> EDUCATIONS = Map.of(
            "No formal educational credential", EducationLevel.NONE,
            "High school diploma or equivalent", EducationLevel.HIGH_SCHOOL,
            "Postsecondary nondegree award", EducationLevel.CERTIFICATE,
            "Some college, no degree", EducationLevel.SOME_COLLEGE,
            "Associate's degree", EducationLevel.ASSOCIATE,
            "Bachelor's degree", EducationLevel.BACHELOR,
            "Master's degree", EducationLevel.MASTER,
            "Doctoral or professional degree", EducationLevel.DOCTORATE);
    private static final Map<String, Term> EXPERIENCES = Map.of(
            "None", WorkExperience.NONE,
            "Less than 5 years", WorkExperience.UNDER_FIVE_YEARS,
            "5 years or more", WorkExperience.FIVE_YEARS_OR_MORE);
    private static final Map<String, Term> TRAININGS = Map.of(
            "None", Training.NONE,
            "Short-term on-the-job training", Training.SHORT,
            "Moderate-term on-the-job training", Training.MODERATE,
            "Long-term on-the-job training", Training.LONG,
            "Apprenticeship", Training.APPRENTICESHIP,
            "Internship/residency", Training.INTERNSHIP);

    /** The highest degrees that workers have, in percent. */
    static final ProjectionsTable ATTAINMENT = new ProjectionsTable(
            "Table 5.3",
            "bls-ep-attainment",
            TableKind.ATTAINMENT,
            ATTAINED.keySet().stream().sorted().toList(),
            ProjectionsEdition::of,
            sheet -> List.of("code", "level", "share"),
            EducationTables::shares);

    /** What is typically needed to enter an occupation. */
    static final ProjectionsTable ENTRY = new ProjectionsTable(
            "Table 5.4",
            "bls-ep-entry",
            TableKind.ENTRY,
            List.of(EDUCATION, EXPERIENCE, TRAINING),
            ProjectionsEdition::of,
            sheet -> List.of("code", "education", "experience", "training"),
            EducationTables::entry);

    private EducationTables() {}

    private static List<List<String>> shares(ProjectionsSheet sheet, PublishedRow row) {
        return ATTAINMENT.needed().stream()
                .map(column -> List.of(
                        sheet.code(row),
                        ATTAINED.get(column).key(),
                        row.number(column, 1).toPlainString()))
                .toList();
    }

    private static List<List<String>> entry(ProjectionsSheet sheet, PublishedRow row) {
        return List.of(List.of(
                sheet.code(row),
                key(row, EDUCATION, EDUCATIONS),
                key(row, EXPERIENCE, EXPERIENCES),
                key(row, TRAINING, TRAININGS)));
    }

    private static String key(PublishedRow row, String column, Map<String, Term> terms) {
        String cell = row.filled(column);
        if (cell.equals("—")) {
            return "";
        }
        Term term = terms.get(cell);
        if (term == null) {
            throw row.fault("'" + cell + "' in '" + column + "', which the importer does not know");
        }
        return term.key();
    }
}
