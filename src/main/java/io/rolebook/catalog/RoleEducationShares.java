package io.rolebook.catalog;

import io.rolebook.content.model.EducationShares;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** How a table spreads education over an occupation of a role. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleEducationShares extends RoleValue<EducationShares> {}
