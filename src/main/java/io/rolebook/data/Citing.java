package io.rolebook.data;

import io.rolebook.catalog.SourceNote;
import io.rolebook.content.model.Prose;
import io.rolebook.web.Origin;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what one document cites while it is made; a source whose file is broken cannot be cited, nor a figure shown that rests on it. */
final class Citing {

    /** An address of the guide behind the text of a link. */
    private static final Pattern ADDRESS = Pattern.compile("]\\((/(?!/)[^)\\s]*)");

    private final Map<String, SourceNote> sources;
    private final UnaryOperator<String> link;
    private final Set<String> cited = new LinkedHashSet<>();
    private final Map<String, String> remarks = new LinkedHashMap<>();

    /** @param link how an address of the guide is written */
    Citing(Map<String, SourceNote> sources, UnaryOperator<String> link) {
        this.sources = sources;
        this.link = link;
    }

    boolean knows(String source) {
        return sources.containsKey(source);
    }

    /** Where a figure is from; null if its source is unknown. */
    Origin origin(String source, String date) {
        if (!knows(source)) {
            return null;
        }
        cited.add(source);
        return Origin.of(sources.get(source), date);
    }

    Origin origin(String source) {
        return origin(source, null);
    }

    /** Where the figures of a source are of, or null. */
    String placeOf(String source) {
        return sources.get(source).facts().place();
    }

    /** An address of the guide as this document writes it. */
    String link(String path) {
        return link.apply(path);
    }

    /** A row for each entry. */
    <T, R> List<R> each(List<T> entries, BiFunction<T, Citing, R> row) {
        return entries.stream().map(entry -> row.apply(entry, this)).toList();
    }

    /** A row for each entry whose source can be cited. */
    <T, R> List<R> known(List<T> entries, Function<T, String> source, BiFunction<T, Citing, R> row) {
        return entries.stream()
                .filter(entry -> knows(source.apply(entry)))
                .map(entry -> row.apply(entry, this))
                .toList();
    }

    /** Those of the sources that can be cited. */
    List<String> sources(Collection<String> slugs) {
        List<String> known = slugs.stream().filter(this::knows).toList();
        cited.addAll(known);
        return known;
    }

    /** Where a figure is from that several sources give. */
    List<Origin> origins(Collection<String> slugs) {
        return sources(slugs).stream().map(this::origin).toList();
    }

    /** Prose as Markdown whose footnotes are the sources' ids; null where there is none. */
    String text(Prose prose) {
        if (prose.isEmpty()) {
            return null;
        }
        sources(prose.marks());
        prose.footnotes().forEach(note -> remarks.put(note.key(), markdown(note.markdown(), List.of())));
        return markdown(prose.markdown(), prose.marks());
    }

    /** With the guide's own addresses as they are written here, and without the marks of sources that cannot be cited. */
    private String markdown(String text, List<String> marks) {
        String linked = ADDRESS.matcher(text)
                .replaceAll(address -> Matcher.quoteReplacement("](" + link.apply(address.group(1))));
        return marks.stream()
                .filter(key -> !knows(key) && !key.startsWith(Prose.FOOTNOTE))
                .reduce(linked, (rest, key) -> rest.replace("[^" + key + "]", ""));
    }

    List<SourceData> cited() {
        return each(cited.stream().map(sources::get).toList(), SourceData::of);
    }

    List<TextData.NoteData> remarks() {
        return remarks.entrySet().stream()
                .map(note -> new TextData.NoteData(note.getKey(), note.getValue()))
                .toList();
    }
}
