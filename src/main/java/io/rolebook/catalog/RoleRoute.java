package io.rolebook.catalog;

import io.rolebook.content.model.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** A way into a role. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleRoute extends RoleValue<Route> {}
