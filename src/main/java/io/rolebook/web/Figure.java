package io.rolebook.web;

import java.util.List;

/** A figure as a reader sees it, with the marks of its sources. */
public record Figure(String text, List<Mark> marks) {

    /** Whether no source of it names a method. */
    public boolean isStated() {
        return !marks.isEmpty() && marks.stream().allMatch(Mark::guide);
    }
}
