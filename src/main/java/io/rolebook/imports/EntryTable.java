package io.rolebook.imports;

import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Term;
import io.rolebook.content.model.Training;
import io.rolebook.content.model.WorkExperience;
import io.rolebook.content.statistics.TableKind;
import java.util.List;
import java.util.Map;

/** Table 5.4: what is typically needed to enter an occupation. */
final class EntryTable implements ProjectionsTable {

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

    @Override
    public String sheet() {
        return "Table 5.4";
    }

    @Override
    public String template() {
        return "bls-ep-entry";
    }

    @Override
    public TableKind kind() {
        return TableKind.ENTRY;
    }

    @Override
    public List<String> needed() {
        return List.of(EDUCATION, EXPERIENCE, TRAINING);
    }

    @Override
    public List<String> columns(ProjectionsSheet sheet) {
        return List.of("code", "education", "experience", "training");
    }

    @Override
    public List<List<String>> rows(ProjectionsSheet sheet, PublishedRow row) {
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
