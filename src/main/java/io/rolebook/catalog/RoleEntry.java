package io.rolebook.catalog;

import io.rolebook.content.model.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** What a table of entry requirements says of an occupation of a role. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleEntry extends RoleValue<Entry> {}
