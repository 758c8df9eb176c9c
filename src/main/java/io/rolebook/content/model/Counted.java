package io.rolebook.content.model;

import java.util.List;

/**
 * An official occupation that a role is counted in, with its titles.
 *
 * @param profile the more detailed code, or null if there is none or several
 * @param codes its codes in every classification that has one, its own first
 */
public record Counted(String code, String title, String profile, String profileTitle, List<CodeIn> codes, String note) {

    /** @param classification as readers know it, such as {@code SOC 2018} */
    public record CodeIn(String classification, String code) {}

    /** Whether this is the occupation's code or its profile's. */
    public boolean has(String of) {
        return of.equals(code) || of.equals(profile);
    }
}
