package io.rolebook.catalog;

import io.rolebook.content.model.RegionPay;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** How a role's pay differs in a region. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"role", "position"}))
public class RoleRegionPay extends RoleValue<RegionPay> {}
