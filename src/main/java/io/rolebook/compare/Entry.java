package io.rolebook.compare;

import io.rolebook.web.Figure;
import io.rolebook.web.Mark;
import java.util.List;

/**
 * One value in a cell.
 *
 * @param detail a qualification of the value, or empty
 * @param href a page with more about it, or null
 * @param number whether it is set as a figure
 */
record Entry(String text, String detail, String href, boolean number, List<Mark> marks) {

    static Entry of(String text) {
        return link(text, null);
    }

    static Entry link(String text, String href) {
        return new Entry(text, "", href, false, List.of());
    }

    /** A remark on the entries that follow. */
    static Entry remark(String detail) {
        return new Entry("", detail, null, false, List.of());
    }

    public Figure shown() {
        return new Figure(text, marks);
    }

    /** What it says, without its sources. */
    List<String> words() {
        return List.of(text, detail);
    }
}
