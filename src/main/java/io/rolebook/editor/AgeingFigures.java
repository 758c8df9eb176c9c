package io.rolebook.editor;

import io.rolebook.content.Guide;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.Reference.Target;
import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.parse.Parsed;
import io.rolebook.editor.Table.Cell;
import io.rolebook.editor.Table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Figures that are older than two years, or from an edition that a newer one has superseded. A file can accept both.
 */
final class AgeingFigures {

    private AgeingFigures() {}

    static Table of(Guide guide, LocalDate today) {
        List<Row> rows = new ArrayList<>();
        for (Parsed file : guide.files()) {
            Map<String, List<Integer>> citations = citations(file);
            guide.sources().stream()
                    .filter(source -> citations.containsKey(source.slug()))
                    .sorted(Comparator.comparing(SourceDocument::slug))
                    .forEach(source -> {
                        SourceDocument newer = newer(source, guide.sources());
                        boolean superseded = newer != null && !file.accepted().contains("two-editions");
                        boolean old =
                                source.facts().isOld(today) && !file.accepted().contains("old-figures");
                        if (superseded || old) {
                            rows.add(row(file, citations.get(source.slug()), source, newer));
                        }
                    });
        }
        return new Table(
                "figures",
                "Ageing figures",
                "Pages that cite a source whose figures are older than two years, or that has a newer edition in the"
                        + " guide.",
                "No figure is older than two years or from a superseded edition.",
                List.of("File", "Page", "Source", "Figures of", "Newer edition", "Times"),
                rows);
    }

    /** The lines on which a file cites each source. A figure that prose looks up cites none, so it may be of any year. */
    private static Map<String, List<Integer>> citations(Parsed file) {
        return file.references().stream()
                .filter(reference -> reference.target() == Target.SOURCE)
                .sorted(Comparator.comparing(Reference::at))
                .collect(Collectors.groupingBy(
                        Reference::name,
                        Collectors.mapping(reference -> reference.at().line(), Collectors.toList())));
    }

    /** The newest edition, or null if there is none after this one. */
    private static SourceDocument newer(SourceDocument source, List<SourceDocument> all) {
        String series = source.facts().series();
        return all.stream()
                .filter(other -> series != null && series.equals(other.facts().series()))
                .max(Comparator.comparing(AgeingFigures::date))
                .filter(newest -> date(newest).compareTo(date(source)) > 0)
                .orElse(null);
    }

    private static String date(SourceDocument source) {
        return Objects.requireNonNullElse(source.facts().figuresDate(), "");
    }

    private static Row row(Parsed file, List<Integer> lines, SourceDocument source, SourceDocument newer) {
        String of = source.facts().figuresDate();
        return Row.of(
                file.path(),
                lines.get(0),
                Cell.page(file),
                Cell.text(source.facts().shortTitle()),
                Cell.text(of == null ? "not said" : Figures.date(of)),
                Cell.text(newer == null ? "none yet" : newer.slug()),
                Cell.number(lines.size()));
    }
}
