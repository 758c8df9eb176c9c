package io.rolebook.content.model;

import java.util.List;
import java.util.Map;

/** What a source says about formal education; shares are percent of workers. */
public record Education(
        String source,
        EducationLevel level,
        Requirement required,
        List<String> alternatives,
        Map<EducationLevel, Double> shares,
        String note) {}
