package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** An industry that many of an occupation's people work in, and what it pays them on average a year. */
@Entity
@Table(name = "occupation_industries", indexes = @Index(columnList = "code"))
public class OccupationIndustry {

    @Id
    long id;

    String code;
    String source;
    String industry;

    @Column(length = SourceFile.LARGEST)
    String title;

    long employees;
    BigDecimal mean;
    String currency;

    protected OccupationIndustry() {}

    OccupationIndustry(long id, String code, String source) {
        this.id = id;
        this.code = code;
        this.source = source;
    }
}
