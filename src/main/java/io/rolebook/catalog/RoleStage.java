package io.rolebook.catalog;

import io.rolebook.content.model.Stage;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** A stage of a career in a role. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleStage extends RoleValue<Stage> {}
