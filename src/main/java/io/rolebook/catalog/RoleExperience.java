package io.rolebook.catalog;

import io.rolebook.content.model.Experience;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Years that a source asks for in a role, or counts until one qualifies. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleExperience extends RoleValue<Experience> {

    /** Whether they are the time until one qualifies. */
    boolean qualifying;
}
