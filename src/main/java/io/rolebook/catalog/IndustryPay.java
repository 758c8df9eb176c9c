package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** An industry that many of an occupation's people work in; the mean is pay a year, or null. */
@Embeddable
public record IndustryPay(
        String source,
        @Column(length = SourceFile.LARGEST) String title,
        long employees,
        BigDecimal mean,
        String currency) {}
