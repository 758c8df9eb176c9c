package io.rolebook.editor;

import io.rolebook.content.Guide;
import io.rolebook.content.figure.Figures;
import io.rolebook.content.model.Reference;
import io.rolebook.content.model.Reference.Target;
import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.parse.Parsed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Figures that are older than two years, or from an edition that a newer one has superseded. A file can accept both.
 */
record AgeingFigures(List<Ageing> figures) {

    /**
     * An outdated source that a page cites.
     *
     * @param line of the first citation
     * @param of when its figures are of, or null
     * @param newer the newest edition, or null if there is none
     */
    record Ageing(Parsed file, int line, int times, SourceDocument source, String of, SourceDocument newer) {}

    static AgeingFigures of(Guide guide, LocalDate today) {
        Map<String, SourceDocument> bySlug = new HashMap<>();
        guide.sources().forEach(source -> bySlug.put(source.slug(), source));
        List<Ageing> found = new ArrayList<>();
        for (Parsed file : guide.files()) {
            citations(file).forEach((slug, lines) -> {
                SourceDocument source = bySlug.get(slug);
                if (source != null) {
                    SourceDocument newer = newest(source, guide.sources());
                    String of = source.facts().figuresDate();
                    boolean superseded = newer != source && !file.accepted().contains("two-editions");
                    boolean old =
                            source.facts().isOld(today) && !file.accepted().contains("old-figures");
                    if (superseded || old) {
                        found.add(new Ageing(
                                file, lines.get(0), lines.size(), source, of, newer == source ? null : newer));
                    }
                }
            });
        }
        return new AgeingFigures(found);
    }

    /** The lines on which a file cites each source. A figure that prose looks up cites none, so it may be of any year. */
    private static Map<String, List<Integer>> citations(Parsed file) {
        return file.references().stream()
                .filter(reference -> reference.target() == Target.SOURCE)
                .sorted(Comparator.comparing(Reference::at))
                .collect(Collectors.groupingBy(
                        Reference::name,
                        TreeMap::new,
                        Collectors.mapping(reference -> reference.at().line(), Collectors.toList())));
    }

    private static SourceDocument newest(SourceDocument source, List<SourceDocument> all) {
        String series = source.facts().series();
        return all.stream()
                .filter(other -> series != null && series.equals(other.facts().series()))
                .max(Comparator.comparing(AgeingFigures::date))
                .filter(newest -> date(newest).compareTo(date(source)) > 0)
                .orElse(source);
    }

    private static String date(SourceDocument source) {
        return Objects.requireNonNullElse(source.facts().figuresDate(), "");
    }

    Table table() {
        return new Table(
                "figures",
                "Ageing figures",
                "Pages that cite a source whose figures are older than two years, or that has a newer edition in the"
                        + " guide.",
                "No figure is older than two years or from a superseded edition.",
                List.of("File", "Page", "Source", "Figures of", "Newer edition", "Times"),
                figures.stream().map(AgeingFigures::row).toList());
    }

    private static Row row(Ageing ageing) {
        return Row.of(
                ageing.file().path(),
                ageing.line(),
                Row.page(ageing.file()),
                Cell.text(ageing.source().facts().shortTitle()),
                Cell.text(ageing.of() == null ? "not said" : Figures.date(ageing.of())),
                Cell.text(ageing.newer() == null ? "none yet" : ageing.newer().slug()),
                Cell.number(ageing.times()));
    }
}
