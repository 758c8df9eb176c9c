package io.rolebook.content.model;

import java.util.List;

/** What a source says about formal education; shares are percent of workers. */
public record Education(
        String source,
        EducationLevel level,
        Requirement required,
        List<String> alternatives,
        SharesByLevel shares,
        String note) {

    public Education {
        shares = shares == null ? SharesByLevel.NOBODY : shares;
    }
}
