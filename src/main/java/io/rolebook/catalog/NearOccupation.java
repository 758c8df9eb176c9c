package io.rolebook.catalog;

/**
 * An occupation near another one, by the profile that is near.
 *
 * @param role the slug of the role that stands for it, or null
 */
public record NearOccupation(
        String source,
        String profileTitle,
        String code,
        String title,
        OccupationFigures figures,
        int closeness,
        String role) {}
