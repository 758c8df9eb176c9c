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
import java.util.function.UnaryOperator;

/** Collects what one document cites while it is made; a source whose file is broken cannot be cited, nor a figure shown that rests on it. */
final class Citing {

    private final Map<String, SourceNote> sources;
    private final MarkdownOf markdown;
    private final Set<String> cited = new LinkedHashSet<>();
    private final Map<String, String> remarks = new LinkedHashMap<>();

    /** @param link how an address of the guide is written */
    Citing(Map<String, SourceNote> sources, UnaryOperator<String> link) {
        this.sources = sources;
        this.markdown = new MarkdownOf(sources.keySet(), link);
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
        String text = markdown.of(prose.html());
        cited.addAll(markdown.cited(prose.html()));
        prose.footnotes().forEach(note -> remarks.put(note.key(), markdown.of(note.html())));
        return text;
    }

    List<SourceData> cited() {
        return cited.stream()
                .map(sources::get)
                .map(source -> SourceData.of(source, markdown.link()))
                .toList();
    }

    List<NoteData> remarks() {
        return remarks.entrySet().stream()
                .map(note -> new NoteData(note.getKey(), note.getValue()))
                .toList();
    }
}
