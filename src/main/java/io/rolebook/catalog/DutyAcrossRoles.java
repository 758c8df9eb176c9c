package io.rolebook.catalog;

import io.rolebook.content.model.Activity;
import java.time.LocalDate;

/** A duty in a list over all roles. */
public record DutyAcrossRoles(
        Activity activity, String role, String roleTitle, LocalDate roleUpdated, String anchor, String name) {}
