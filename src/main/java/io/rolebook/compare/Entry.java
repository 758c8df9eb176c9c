package io.rolebook.compare;

import io.rolebook.web.Figure;
import io.rolebook.web.Mark;
import java.util.List;

/**
 * One thing said in a cell.
 *
 * @param detail what exactly it is, or empty
 * @param href where more is said, or null
 * @param number whether it is a figure, written as figures are
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

    /** Nothing but a remark on what follows. */
    static Entry remark(String detail) {
        return new Entry("", detail, null, false, List.of());
    }

    /** What a list says, one after the other; nothing for an empty one. */
    static List<Entry> joined(List<String> words, List<Mark> marks) {
        return words.isEmpty() ? List.of() : List.of(of(String.join(", ", words), "", marks));
    }

    static Entry figure(Figure figure, String detail) {
        return new Entry(figure.text(), detail == null ? "" : detail, null, true, figure.marks());
    }

    public Figure shown() {
        return new Figure(text, marks);
    }

    /** Whether a reader sees the same, whoever says so. */
    boolean readsAs(Entry other) {
        return text.equals(other.text) && detail.equals(other.detail);
    }
}
