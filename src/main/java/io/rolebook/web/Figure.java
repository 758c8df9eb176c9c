package io.rolebook.web;

import io.rolebook.content.figure.Figures;
import java.util.List;

/** A figure as a reader sees it, with the marks of its sources. */
public record Figure(String text, List<Mark> marks) {

    /** Whether it is below zero, which no color of good news may say. */
    public boolean falls() {
        return text.startsWith(Figures.MINUS);
    }

    /** Whether no source of it names a method. */
    public boolean isStated() {
        return !marks.isEmpty() && marks.stream().allMatch(Mark::guide);
    }
}
