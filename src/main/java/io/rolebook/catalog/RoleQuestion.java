package io.rolebook.catalog;

import io.rolebook.content.model.Question;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** A question about a role. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleQuestion extends RoleValue<Question> {}
