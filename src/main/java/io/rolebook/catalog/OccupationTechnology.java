package io.rolebook.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** A technology that is used in an occupation. */
@Entity
@Table(indexes = @Index(columnList = "entry_profile"))
public class OccupationTechnology extends TableRow<Technology> {}
