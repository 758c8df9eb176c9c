package io.rolebook.content.model;

/**
 * An official occupation that a role is counted in.
 *
 * @param pay the code of wages and projections
 * @param profile the more detailed code of interests, education and technologies, or null where there is but one
 * @param note why the role is counted there, or null
 */
public record RoleOccupation(String pay, String profile, String note) {}
