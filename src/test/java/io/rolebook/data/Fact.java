package io.rolebook.data;

import java.util.List;

/**
 * One figure of a role, as its file has it, and how each form should tell it.
 *
 * @param role the role's slug
 * @param at its place in the role's JSON, as a pointer
 * @param amount the figure itself
 * @param source who states it
 * @param table kind, about and statistic, by which it is found in the table of figures
 * @param words what stands near it in a text: all of them, in any case
 * @param shown as a text shows it
 */
record Fact(
        String role, String at, double amount, String source, List<String> table, List<String> words, String shown) {

    @Override
    public String toString() {
        return role + " " + at + " = " + amount + " (" + shown + ", " + source + ")";
    }
}
