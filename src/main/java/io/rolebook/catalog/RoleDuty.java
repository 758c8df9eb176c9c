package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Activity;
import io.rolebook.content.model.Duty;
import io.rolebook.content.model.Prose;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A duty of a role, in the role's own order. */
@Entity
@Table(name = "role_duties", uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleDuty extends RoleRow<Duty> {

    @Column(length = SourceFile.LARGEST)
    String anchor;

    @Column(length = SourceFile.LARGEST)
    String name;

    @Enumerated(EnumType.STRING)
    Activity activity;

    @JdbcTypeCode(SqlTypes.JSON)
    Prose prose;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Duty.AtLevel> levels;

    @JdbcTypeCode(SqlTypes.JSON)
    Prose interviews;

    protected RoleDuty() {}

    RoleDuty(String role, int position, Duty duty) {
        super(role, position);
        this.anchor = duty.id();
        this.name = duty.name();
        this.activity = duty.activity();
        this.prose = duty.prose();
        this.levels = duty.levels();
        this.interviews = duty.interviews();
    }

    @Override
    Duty value() {
        return new Duty(anchor, name, activity, prose, levels, interviews);
    }
}
