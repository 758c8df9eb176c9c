package io.rolebook.catalog;

/**
 * A profile of an occupation whose interests are known.
 *
 * @param occupation code of the occupation that it describes
 * @param figures of the occupation
 */
public record InterestProfile(
        String code, String title, String occupation, OccupationFigures figures, InterestScores scores) {}
