package io.rolebook.catalog;

import java.math.BigDecimal;

/** An industry that many of an occupation's people work in; the mean is pay a year, or null. */
public record IndustryPay(String source, String title, long employees, BigDecimal mean, String currency) {}
