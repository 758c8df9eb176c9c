package io.rolebook.content.statistics;

import io.rolebook.content.model.SourceDocument;
import io.rolebook.content.model.SourceFacts;
import io.rolebook.content.model.TableFacts;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A table and what its source's file says of it. */
public record StatisticsTable(Table table, TableFacts facts, SourceDocument source) {

    /** A table with what the file of its source says of it, if it says anything. */
    static Optional<StatisticsTable> of(Table table, Collection<SourceDocument> sources) {
        return sources.stream()
                .filter(source -> source.slug().equals(table.source()))
                .flatMap(source -> source.facts().tables().stream()
                        .filter(facts -> facts.kind().equals(table.kind().key()))
                        .map(facts -> new StatisticsTable(table, facts, source)))
                .findFirst();
    }

    public TableKind kind() {
        return table.kind();
    }

    public String classification() {
        return facts.classification();
    }

    public List<Row> of(String code) {
        return table.of(code);
    }

    /** When its figures were true: a year, a month or a day; empty if its source doesn't say. */
    public String asOf() {
        SourceFacts said = source.facts();
        return Objects.requireNonNullElse(
                facts.asOf(),
                Objects.requireNonNullElse(said.asOf(), Objects.requireNonNullElse(said.published(), "")));
    }

    /** A figure of all occupations together, or null. */
    public Double ofAllOccupations(String column) {
        return table.of(source.facts().allOccupations()).stream()
                .map(total -> total.number(column))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Number::doubleValue)
                .orElse(null);
    }

    /** What its editions have in common: the series, or the source itself where it is no edition of one. */
    String series() {
        return Objects.requireNonNullElse(source.facts().series(), source.slug());
    }
}
