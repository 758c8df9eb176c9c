package io.rolebook.catalog;

/** A question in a list over all roles. */
public record QuestionAcrossRoles(String role, String roleTitle, String anchor, String question) {}
