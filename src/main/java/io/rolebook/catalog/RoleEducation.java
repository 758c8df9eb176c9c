package io.rolebook.catalog;

import io.rolebook.content.model.Education;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** What a source says about formal education for a role. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleEducation extends RoleValue<Education> {}
