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
        return new Entry(text, "", null, false, List.of());
    }

    static Entry of(String text, String detail, List<Mark> marks) {
        return new Entry(text, detail == null ? "" : detail, null, false, marks);
    }

    static Entry link(String text, String href) {
        return new Entry(text, "", href, false, List.of());
    }

    /** A remark on the entries that follow. */
    static Entry remark(String detail) {
        return new Entry("", detail, null, false, List.of());
    }

    /** The items of a list, joined in one entry; none for an empty list. */
    static List<Entry> joined(List<String> words, List<Mark> marks) {
        return words.isEmpty() ? List.of() : List.of(of(String.join(", ", words), "", marks));
    }

    static Entry figure(Figure figure, String detail) {
        return new Entry(figure.text(), detail == null ? "" : detail, null, true, figure.marks());
    }

    public Figure shown() {
        return new Figure(text, marks);
    }

    /** Whether both show the same text; sources do not count. */
    boolean readsAs(Entry other) {
        return text.equals(other.text) && detail.equals(other.detail);
    }
}
