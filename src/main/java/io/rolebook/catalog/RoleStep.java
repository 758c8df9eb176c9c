package io.rolebook.catalog;

import io.rolebook.content.model.Step;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** A step on the way into a role. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleStep extends RoleValue<Step> {}
