package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Certification;
import io.rolebook.content.model.Priority;
import io.rolebook.content.model.SkillNeed;
import io.rolebook.content.model.Tier;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;

/** A skill that a role needs, or, without a tier, a certificate that helps in it. */
@Entity
@Table(
        uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}),
        indexes = @Index(columnList = "skill"))
public class RoleSkill extends RoleRow {

    String skill;

    @Enumerated(EnumType.STRING)
    Tier tier;

    /** Which of the role's needs it is, or one of several skills that meet it, counted from 0; null for a certificate. */
    Integer need;

    @Enumerated(EnumType.STRING)
    Priority priority;

    /** What it counts for where needs are added up; 0 for how one works, which everybody is asked for. */
    int weight;

    @Column(length = SourceFile.LARGEST)
    String note;

    List<String> sources;

    protected RoleSkill() {}

    /** @param skill one of those that meet the need */
    RoleSkill(String skill, SkillNeed need, int number) {
        this.skill = skill;
        this.need = number;
        this.tier = need.tier();
        this.priority = need.priority();
        this.weight = weight(need);
        this.note = need.note();
        this.sources = need.source();
    }

    static int weight(SkillNeed need) {
        return need.tier() == Tier.PROFESSIONAL ? 0 : need.priority().weight();
    }

    RoleSkill(Certification certification) {
        this.skill = certification.skill();
        this.note = certification.note();
        this.sources = certification.source();
    }
}
