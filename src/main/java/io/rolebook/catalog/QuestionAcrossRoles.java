package io.rolebook.catalog;

import java.time.LocalDate;

/** A question in a list over all roles. */
public record QuestionAcrossRoles(
        String role, String roleTitle, LocalDate roleUpdated, String anchor, String question) {}
