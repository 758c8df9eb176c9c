package io.rolebook.web;

import java.util.List;

/** A figure as a reader sees it, with the marks of its sources. */
public record Figure(String text, List<Mark> marks) {

    /** Stated without a method by everybody who states it. */
    public boolean isStated() {
        return !marks.isEmpty() && marks.stream().allMatch(Mark::guide);
    }
}
