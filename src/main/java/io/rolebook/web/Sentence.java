package io.rolebook.web;

import java.util.List;

/** A sentence with figures in it, and the marks of their sources behind it. */
public record Sentence(String text, List<Mark> marks) {

    public static Sentence of(String text) {
        return new Sentence(text, List.of());
    }
}
