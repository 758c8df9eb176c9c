package io.rolebook.catalog;

import io.rolebook.content.model.Certification;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** A certificate that helps in a role, whether or not it is a need as well. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleCertification extends RoleValue<Certification> {}
