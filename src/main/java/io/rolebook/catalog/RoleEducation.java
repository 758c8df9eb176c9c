package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Education;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Requirement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Map;

/** What a source says about formal education for a role; its shares are rows of their own. */
@Entity
@Table(name = "role_education", uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleEducation extends RoleRow {

    String source;

    @Enumerated(EnumType.STRING)
    EducationLevel degree;

    @Enumerated(EnumType.STRING)
    Requirement required;

    @Column(length = SourceFile.LARGEST)
    List<String> alternatives;

    @Column(length = SourceFile.LARGEST)
    String note;

    protected RoleEducation() {}

    RoleEducation(String role, int position, Education education) {
        super(role, position);
        source = education.source();
        degree = education.level();
        required = education.required();
        alternatives = education.alternatives();
        note = education.note();
    }

    Education with(Map<EducationLevel, Double> shares) {
        return new Education(source, degree, required, alternatives, shares, note);
    }
}
