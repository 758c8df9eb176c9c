package io.rolebook.catalog;

import io.rolebook.content.model.Activity;

/** A duty in a list over all roles. */
public record DutyAcrossRoles(Activity activity, String role, String roleTitle, String anchor, String name) {}
