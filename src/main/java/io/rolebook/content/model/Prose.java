package io.rolebook.content.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text of the guide in each of its forms, all made when its file is read.
 *
 * @param html safe HTML; marks stand in it as empty links to {@code #note-KEY}, which the page numbers
 * @param markdown the same as Markdown, a paragraph a line; marks are footnotes {@code [^KEY]}, figures are looked up
 * @param text the words a reader reads, a block a line; items of a list end as sentences do
 * @param marks the keys of its marks, of sources and of footnotes, in order
 * @param footnotes the file's own notes that it refers to
 * @param words how many words a reader reads
 */
public record Prose(
        String html, String markdown, String text, List<String> marks, List<Footnote> footnotes, int words) {

    /** What the key of a footnote begins with, and no source's file name. */
    public static final String FOOTNOTE = "fn.";

    public static final Prose EMPTY = new Prose("", "", "", List.of(), List.of(), 0);

    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** The sources that its marks cite. */
    public Stream<String> sources() {
        return marks.stream().filter(key -> !key.startsWith(FOOTNOTE));
    }

    /** A note of the file's own. */
    public record Footnote(String key, String html, String markdown) {}
}
