package io.rolebook.content.model;

import java.time.LocalDate;

/** A page that is gone for good; instead is null where nothing replaces it. */
public record Withdrawn(LocalDate date, String instead, String why) {}
