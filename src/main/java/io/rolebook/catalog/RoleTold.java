package io.rolebook.catalog;

/** What a role's first page tells in brief of its other pages, and what it tells itself. */
public record RoleTold(Glance glance, Work work, Journey journey, Prospects prospects) {}
