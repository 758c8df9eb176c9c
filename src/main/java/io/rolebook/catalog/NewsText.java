package io.rolebook.catalog;

/**
 * What is told of a change; null where there is nothing to tell.
 *
 * @param old the figure or name before, as now is the one after
 * @param instead folder and slug of the page that took the place of a withdrawn one
 */
public record NewsText(String what, String old, String now, String instead) {}
