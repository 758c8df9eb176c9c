package io.rolebook.catalog;

/**
 * An occupation in a list.
 *
 * @param role the slug of the role that stands for it, or null
 */
public record OccupationSummary(
        String code, String title, String groupCode, String groupTitle, OccupationFigures figures, String role) {}
