package io.rolebook.roles;

import io.rolebook.web.Figure;

/**
 * A fact about a role in one line.
 *
 * @param at where it stands in the front matter, as a JSON pointer
 * @param detail a qualification of the fact; empty or null if there is none
 */
record Fact(String label, String at, Figure figure, String detail) {}
