package io.rolebook.catalog;

import io.rolebook.catalog.OccupationScore.Kind;
import io.rolebook.content.statistics.Row;
import io.rolebook.content.statistics.Statistics;
import io.rolebook.content.statistics.StatisticsTable;
import io.rolebook.content.statistics.TableKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What tables of profiles become in the database, and what is scored element by element. */
final class ProfileRows {

    /** Farther ones no page shows. */
    private static final int NEAREST = 10;

    private final Statistics statistics;
    private final Map<String, Occupation> occupations;
    private final Map<String, OccupationProfile> profiles = new LinkedHashMap<>();
    private final List<Object> rows = new ArrayList<>();
    private long id;

    /** @param id the last one that is taken */
    ProfileRows(Statistics statistics, Map<String, Occupation> occupations, long id) {
        this.statistics = statistics;
        this.occupations = occupations;
        this.id = id;
    }

    /** Profiles first, then what refers to them. */
    void addTo(List<Object> all) {
        occupations.values().forEach(occupation -> statistics
                .profiles(occupation.code)
                .forEach(code -> profiles.put(code, new OccupationProfile(code, statistics.title(code), occupation))));
        statistics.newest(TableKind.INTERESTS).forEach(table -> scores(table, Kind.INTEREST, "element", "score"));
        statistics.newest(TableKind.STYLES).forEach(this::styles);
        statistics.newest(TableKind.SKILL_RANKS).forEach(this::skills);
        statistics.newest(TableKind.EXPOSURE).forEach(this::exposure);
        statistics.newest(TableKind.TECHNOLOGIES).forEach(this::technologies);
        statistics.newest(TableKind.RELATED).forEach(this::related);
        all.addAll(profiles.values());
        all.addAll(rows);
    }

    private boolean isKnown(Row row) {
        return profiles.containsKey(row.code()) || occupations.containsKey(row.code());
    }

    private void scores(StatisticsTable table, Kind kind, String element, String score) {
        table.table().rows().stream()
                .filter(this::isKnown)
                .forEach(row -> add(
                        table,
                        kind,
                        row.code(),
                        row.text(element),
                        row.number(score).doubleValue(),
                        null));
    }

    /** Those that tell the occupation from others, and how much calm the work asks for. */
    private void styles(StatisticsTable table) {
        table.table().rows().stream()
                .filter(row -> isKnown(row) && row.text("element").equals(TraitsOfRoles.CALM))
                .forEach(row -> add(
                        table,
                        Kind.CALM,
                        row.code(),
                        row.text("element"),
                        row.number("score").doubleValue(),
                        null));
        table.table().rows().stream()
                .filter(row -> isKnown(row) && row.count("rank") != null)
                .forEach(row -> add(
                        table,
                        Kind.STYLE,
                        row.code(),
                        row.text("element"),
                        row.number("score").doubleValue(),
                        row.count("rank").intValue()));
    }

    private void skills(StatisticsTable table) {
        for (Row row : table.table().rows()) {
            table.table().elements().stream()
                    .filter(element -> isKnown(row) && row.number(element) != null)
                    .forEach(element -> add(
                            table,
                            Kind.SKILL,
                            row.code(),
                            element,
                            row.number(element).doubleValue(),
                            null));
        }
    }

    /** With each value the percentage of occupations below it. */
    private void exposure(StatisticsTable table) {
        Map<String, List<Double>> byMeasure = table.table().rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("measure"),
                        Collectors.mapping(row -> row.number("value").doubleValue(), Collectors.toList())));
        for (Row row : table.table().rows()) {
            double value = row.number("value").doubleValue();
            List<Double> all = byMeasure.get(row.text("measure"));
            long below = all.stream().filter(other -> other < value).count();
            if (isKnown(row)) {
                int percentile = (int) (100 * below / all.size());
                add(table, Kind.EXPOSURE, row.code(), row.text("measure"), value, percentile);
            }
        }
    }

    private void add(StatisticsTable table, Kind kind, String code, String element, double score, Integer place) {
        rows.add(new OccupationScore(++id, code, table.source().slug(), kind, element, score, place));
    }

    private void technologies(StatisticsTable table) {
        table.table().rows().stream()
                .filter(this::isKnown)
                .forEach(row -> rows.add(new OccupationTechnology(
                        ++id,
                        row.code(),
                        table.source().slug(),
                        row.text("name"),
                        row.text("hot") != null,
                        row.text("in-demand") != null)));
    }

    private void related(StatisticsTable table) {
        for (Row row : table.table().rows()) {
            OccupationProfile from = profiles.get(row.code());
            OccupationProfile to = profiles.get(row.text("related"));
            long closeness = row.count("closeness");
            if (from != null && to != null && closeness <= NEAREST) {
                rows.add(new RelatedOccupation(++id, from, to, table.source().slug(), (int) closeness));
            }
        }
    }
}
