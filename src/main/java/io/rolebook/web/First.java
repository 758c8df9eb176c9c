package io.rolebook.web;

import java.util.List;

/** The parameter {@code first}: the greatest number of entries. */
public final class First {

    private First() {}

    public static <T> List<T> of(String first, List<T> entries) {
        if (first == null) {
            return entries;
        }
        if (!first.matches("[1-9]\\d{0,8}")) {
            throw new InvalidParameterException("first takes a whole number from 1 on, such as first=10.");
        }
        return entries.subList(0, Math.min(entries.size(), Integer.parseInt(first)));
    }
}
