package io.rolebook.catalog;

/**
 * A role that is counted in an occupation.
 *
 * @param profile the profile of the occupation that describes the role, or null if all do
 * @param brief whether it is a short page and not a guide
 * @param first whether the occupation's are the role's first figures
 */
public record CountedRole(
        String occupation, String profile, String slug, String title, String summary, boolean brief, boolean first) {

    static final String SELECT =
            """
            select c.occupation, c.profile, r.slug, r.title, r.summary, r.brief, c.position = 0
            from RoleCounted c join Role r on r.slug = c.role
            """;
}
