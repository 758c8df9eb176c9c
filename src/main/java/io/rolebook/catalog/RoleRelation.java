package io.rolebook.catalog;

import io.rolebook.content.model.Related;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** A neighboring role, which may not have a page yet. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleRelation extends RoleValue<Related> {}
