package io.rolebook.content.model;

import java.util.List;

/**
 * Markdown rendered as safe HTML. Marks stand in it as empty links to {@code #note-KEY}; the page numbers them.
 *
 * @param footnotes the file's own notes, by key
 * @param words how many words a reader reads
 */
public record Prose(String html, List<Footnote> footnotes, int words) {

    public static final Prose EMPTY = new Prose("", List.of(), 0);

    public boolean isEmpty() {
        return html.isEmpty();
    }

    public record Footnote(String key, String html) {}
}
