package io.rolebook.catalog;

/** A role and its working day. */
public record RoleDay(String slug, String title, RoleTexts texts) {}
