package io.rolebook.catalog;

import io.rolebook.content.model.TitleVariant;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** A job title under which a role is advertised. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleTitle extends RoleValue<TitleVariant> {}
