package io.rolebook.catalog;

import io.rolebook.content.model.Duty;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** A duty of a role. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleDuty extends RoleValue<Duty> {}
