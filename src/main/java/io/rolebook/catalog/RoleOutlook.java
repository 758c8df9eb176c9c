package io.rolebook.catalog;

import io.rolebook.content.model.Outlook;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** What one source expects of a role's jobs. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleOutlook extends RoleValue<Outlook> {}
