package io.rolebook.catalog;

import io.rolebook.content.model.EducationShares;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** How education is spread over an occupation or over one of its profiles. */
@Entity
@Table(indexes = @Index(columnList = "entry_code"))
public class OccupationEducation extends TableRow<EducationShares> {}
