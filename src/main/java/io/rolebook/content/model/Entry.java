package io.rolebook.content.model;

/** What a table of entry requirements says of an occupation; null where it says nothing. */
public record Entry(
        String source,
        String of,
        String code,
        EducationLevel education,
        WorkExperience experience,
        Training training) {}
