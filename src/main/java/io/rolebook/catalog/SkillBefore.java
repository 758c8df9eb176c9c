package io.rolebook.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** That one skill is learned before another. */
@Entity
@IdClass(SkillBefore.Key.class)
@Table(indexes = @Index(columnList = "earlier"))
public class SkillBefore {

    /** The skill that builds on the other. */
    @Id
    @Column(name = "skill")
    String skill;

    @Id
    @Column(name = "earlier")
    String earlier;

    protected SkillBefore() {}

    SkillBefore(String skill, String earlier) {
        this.skill = skill;
        this.earlier = earlier;
    }

    /** Both skills together. */
    record Key(String skill, String earlier) {}
}
