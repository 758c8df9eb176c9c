package io.rolebook.web;

import io.quarkus.qute.RawString;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.model.Prose;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The notes of one page, numbered in the order in which a reader meets them. Build a page from top to bottom: each mark
 * takes the next number, and {@link #fresh} gives the notes that a section was the first to need, for its margin.
 */
public final class Notes {

    private static final Pattern EMPTY_MARK =
            Pattern.compile("<sup class=\"mark\"><a href=\"#note-([^\"]+)\"></a></sup>(\\s+(?=<sup class=\"mark\">))?");

    private final Map<String, SourceNote> sources;
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private int shown;

    /** @param sources at least those that the page cites, by slug */
    public Notes(Map<String, SourceNote> sources) {
        this.sources = sources;
    }

    /** A figure with the mark of its source. */
    public Figure figure(String text, String source) {
        return new Figure(text, marks(List.of(source)));
    }

    /** Whether a source states its figures without a method, or cannot be shown at all. */
    public boolean isStated(String source) {
        return !sources.containsKey(source) || sources.get(source).isGuide();
    }

    /** Marks for the sources that can be shown; one whose file is broken has none. */
    public List<Mark> marks(Collection<String> keys) {
        return keys.stream()
                .filter(sources::containsKey)
                .map(key -> mark(key, sources.get(key), null))
                .toList();
    }

    private Mark mark(String key, SourceNote source, RawString remark) {
        String id = notes.containsKey(key) ? "" : "ref-" + key;
        Note note = notes.computeIfAbsent(key, k -> new Note(notes.size() + 1, k, source, remark));
        return source == null
                ? new Mark(note.number(), key, id, false, "Note")
                : new Mark(
                        note.number(), key, id, source.isGuide(), source.facts().shortTitle());
    }

    /** Rendered prose with its marks numbered. */
    public RawString prose(Prose prose) {
        return new RawString(EMPTY_MARK.matcher(prose.html()).replaceAll(match -> number(match, prose)));
    }

    private String number(MatchResult match, Prose prose) {
        String key = match.group(1);
        if (sources.containsKey(key)) {
            return html(mark(key, sources.get(key), null));
        }
        return prose.footnotes().stream()
                .filter(footnote -> footnote.key().equals(key))
                .findFirst()
                .map(footnote -> html(mark(key, null, new RawString(footnote.html()))))
                .orElse("");
    }

    private static String html(Mark mark) {
        String id = mark.id().isEmpty() ? "" : " id=\"" + mark.id() + "\"";
        return "<sup class=\"mark" + (mark.guide() ? " stated" : "") + "\"><a" + id + " href=\"#note-" + mark.key()
                + "\">" + mark.number() + "</a></sup>";
    }

    /** The notes that came up since the last call, for the margin of the section just built. */
    public List<Note> fresh() {
        List<Note> all = all();
        List<Note> fresh = all.subList(shown, all.size());
        shown = all.size();
        return fresh;
    }

    /** All notes, by number. */
    public List<Note> all() {
        return new ArrayList<>(notes.values());
    }
}
