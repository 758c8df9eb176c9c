package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Certification;
import io.rolebook.content.model.SkillNeed;
import io.rolebook.content.model.Tier;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A skill that a role needs, or, without a tier, a certificate that helps in it. */
@Entity
@IdClass(RowOfRole.class)
@Table(
        name = "role_skills",
        uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}),
        indexes = @Index(columnList = "skill"))
public class RoleSkill {

    @Id
    String role;

    @Id
    int position;

    String skill;

    @Enumerated(EnumType.STRING)
    Tier tier;

    int importance;

    @Column(length = SourceFile.LARGEST)
    String note;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> sources;

    protected RoleSkill() {}

    RoleSkill(String role, int position, SkillNeed need) {
        this.role = role;
        this.skill = need.skill();
        this.position = position;
        this.tier = need.tier();
        this.importance = need.importance();
        this.note = need.note();
        this.sources = need.source();
    }

    RoleSkill(String role, int position, Certification certification) {
        this.role = role;
        this.skill = certification.skill();
        this.position = position;
        this.note = certification.note();
        this.sources = certification.source();
    }
}
