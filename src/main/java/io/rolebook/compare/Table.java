package io.rolebook.compare;

import io.rolebook.catalog.Headline;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.model.Experience;
import io.rolebook.web.Notes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The compared roles and occupations; makes rows and their entries from top to bottom, which numbers the notes. */
record Table(List<Side> sides, Map<String, SourceNote> sources, Notes notes) {

    /** @param said what the cell of a side shows */
    Row row(String label, Function<Side, Stream<Entry>> said) {
        return row(label, null, said);
    }

    Row row(String label, String href, Function<Side, Stream<Entry>> said) {
        List<Row.Cell> cells = sides.stream()
                .map(side -> new Row.Cell(
                        side.title(), said.apply(side).toList(), side.isOccupation() ? "not in the tables" : ""))
                .toList();
        return Row.of(label, href, cells);
    }

    /** @param said null where the headline does not say it */
    Row headline(String label, Function<Headline, Entry> said) {
        return row(
                label,
                side -> Stream.ofNullable(side.head().headline()).map(said).filter(Objects::nonNull));
    }

    Entry figure(String text, String source, String detail) {
        return new Entry(text, detail == null ? "" : detail, null, true, notes.marks(List.of(source)));
    }

    Entry text(String text, String detail, List<String> sources) {
        return new Entry(text, detail, null, false, notes.marks(sources));
    }

    /** The items of a list, joined in one entry; none for an empty list. */
    Stream<Entry> joined(List<String> words, List<String> sources) {
        return words.isEmpty() ? Stream.empty() : Stream.of(text(String.join(", ", words), "", sources));
    }

    /** Whether a source can be shown. */
    boolean isKnown(String source) {
        return sources.containsKey(source);
    }

    /** {@code years} as a figure of each source that states them. */
    Stream<Entry> years(List<Experience> stated) {
        return stated.stream().map(each -> figure(each.years().label(), each.source(), each.note()));
    }
}
