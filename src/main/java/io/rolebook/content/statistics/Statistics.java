package io.rolebook.content.statistics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.rolebook.content.model.Counted.CodeIn;
import io.rolebook.content.model.SourceDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All official figures of a guide, looked up by the code of an occupation. Occupations are those of one classification, the
 * one that wages are counted by; the more detailed profiles of another classification lead to them by a crosswalk.
 */
public final class Statistics {

    public static final Statistics NONE = new Statistics(List.of(), "", true);

    private static final List<TableKind> SAY_WHICH_CODES =
            List.of(TableKind.PAY, TableKind.OUTLOOK, TableKind.OCCUPATIONS);
    private static final Set<TableKind> OF_PROFILES = EnumSet.of(
            TableKind.EDUCATION_REQUIRED,
            TableKind.INTERESTS,
            TableKind.STYLES,
            TableKind.TECHNOLOGIES,
            TableKind.TITLES,
            TableKind.RELATED,
            TableKind.EXPOSURE);

    private final List<StatisticsTable> tables;
    private final String classification;
    private final boolean isComplete;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, List<String>> profiles;
    private final List<Row> occupations = new ArrayList<>();

    private Statistics(List<StatisticsTable> tables, String classification, boolean isComplete) {
        this.tables = tables;
        this.classification = classification;
        this.isComplete = isComplete;
        all(TableKind.OCCUPATIONS)
                .flatMap(table -> table.table().rows().stream())
                .forEach(row -> titles.putIfAbsent(row.code(), row.text("title")));
        Set<String> ofProfiles = tables.stream()
                .filter(table -> OF_PROFILES.contains(table.kind()))
                .map(StatisticsTable::classification)
                .collect(toSet());
        profiles = crosswalks()
                .filter(table -> ofProfiles.contains(table.classification()))
                .flatMap(table -> table.table().rows().stream())
                .collect(groupingBy(row -> row.text("to"), mapping(Row::code, toList())));
        all(TableKind.OCCUPATIONS)
                .filter(table -> table.classification().equals(classification))
                .forEach(table -> occupations.addAll(table.table().rows()));
    }

    /**
     * @param classification the one whose codes are the guide's occupations, or null for the one that the newest table of
     *     wages, else of projections, else of codes is keyed by
     * @param isComplete whether no table is broken or missing
     */
    public static Statistics of(
            Collection<Table> read, Collection<SourceDocument> sources, String classification, boolean isComplete) {
        List<StatisticsTable> tables = read.stream()
                .flatMap(table -> StatisticsTable.of(table, sources).stream())
                .sorted(Comparator.comparing(StatisticsTable::kind)
                        .thenComparing(StatisticsTable::asOf, Comparator.reverseOrder())
                        .thenComparing(table -> table.source().slug()))
                .toList();
        return new Statistics(tables, classification == null ? main(tables) : classification, isComplete);
    }

    private static String main(List<StatisticsTable> tables) {
        return SAY_WHICH_CODES.stream()
                .flatMap(kind -> tables.stream().filter(table -> table.kind() == kind))
                .map(StatisticsTable::classification)
                .findFirst()
                .orElse("");
    }

    /** The classification whose codes are the guide's occupations; empty in a guide without tables. */
    public String classification() {
        return classification;
    }

    /** Whether every table could be read: else a code that is not found may be in one that could not. */
    public boolean isComplete() {
        return isComplete;
    }

    public List<StatisticsTable> tables() {
        return tables;
    }

    /** All tables of a kind, the newest first. */
    public Stream<StatisticsTable> all(TableKind kind) {
        return tables.stream().filter(table -> table.kind() == kind);
    }

    /** Of each series the newest table of a kind. */
    public List<StatisticsTable> newest(TableKind kind) {
        Map<String, StatisticsTable> bySeries = new LinkedHashMap<>();
        all(kind).forEach(table -> bySeries.putIfAbsent(table.series(), table));
        return List.copyOf(bySeries.values());
    }

    /** All editions of a table's series, the newest first. */
    public List<StatisticsTable> editions(StatisticsTable of) {
        return all(of.kind())
                .filter(table -> table.series().equals(of.series()))
                .toList();
    }

    /** The title of a code of any classification, or null if no list has it. */
    public String title(String code) {
        return titles.get(code);
    }

    /** Every code that a list has. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(titles.keySet());
    }

    /** The rows of the guide's own classification, groups among them. */
    public List<Row> occupations() {
        return Collections.unmodifiableList(occupations);
    }

    /** The codes of the guide's own classification that are the group of another one. */
    public Set<String> groups() {
        Set<String> groups = new HashSet<>();
        occupations.stream().filter(row -> row.text("group") != null).forEach(row -> groups.add(row.text("group")));
        return groups;
    }

    private Stream<StatisticsTable> crosswalks() {
        return all(TableKind.CROSSWALK)
                .filter(table -> classification.equals(table.facts().onto()));
    }

    /** The more detailed codes, by which interests, education and technologies are told, of one of the guide's occupations. */
    public List<String> profiles(String code) {
        return profiles.getOrDefault(code, List.of());
    }

    /**
     * The codes of an occupation in every classification that has one, each with the short title of its list.
     *
     * @param profile the one of its profiles that is meant, or null
     */
    public List<CodeIn> codes(String code, String profile) {
        List<CodeIn> codes = new ArrayList<>();
        for (StatisticsTable list : tables) {
            if (list.kind() == TableKind.OCCUPATIONS) {
                String name = list.source().facts().shortTitle();
                boolean isOwn = list.classification().equals(classification);
                codes(list.classification(), code, isOwn).stream()
                        .filter(each -> isOwn || !profiles(code).contains(each) || each.equals(profile))
                        .filter(each -> !list.of(each).isEmpty())
                        .forEach(each -> codes.add(isOwn ? 0 : codes.size(), new CodeIn(name, each)));
            }
        }
        return codes;
    }

    private List<String> codes(String of, String code, boolean isOwn) {
        return isOwn
                ? List.of(code)
                : crosswalks()
                        .filter(table -> table.classification().equals(of))
                        .flatMap(table -> table.table().rows().stream())
                        .filter(row -> row.text("to").equals(code))
                        .map(Row::code)
                        .toList();
    }

    /** Whether the figures of this source stand in tables, so that none of them is typed. */
    public boolean holds(String source) {
        return tables.stream().anyMatch(table -> table.source().slug().equals(source));
    }
}
