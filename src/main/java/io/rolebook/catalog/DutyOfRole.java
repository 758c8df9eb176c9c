package io.rolebook.catalog;

import io.rolebook.content.model.Duty;

/** A duty and whose it is. */
public record DutyOfRole(String role, Duty duty) {}
