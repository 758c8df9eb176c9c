package io.rolebook.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** An industry that many of an occupation's people work in. */
@Entity
@Table(indexes = @Index(columnList = "code"))
public class OccupationIndustry extends TableRow<IndustryPay> {

    String code;
}
