package io.rolebook.catalog;

import java.util.Locale;

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
        String role) {

    /** Of the role that stands for it, or its code as addresses have it. */
    public String slug() {
        return role == null ? code.toLowerCase(Locale.ROOT) : role;
    }
}
