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
import java.util.stream.Stream;

/** What tables of profiles become in the database, and what is scored element by element. */
final class ProfileRows {

    /** Farther ones no page shows. */
    private static final int NEAREST = 10;

    private final Statistics statistics;
    private final Map<String, Occupation> occupations;
    private final Map<String, OccupationProfile> profiles = new LinkedHashMap<>();
    private final List<RelatedOccupation> near = new ArrayList<>();
    private final List<TableRow<?>> rows;

    /** @param rows to which those are added that refer to no profile */
    ProfileRows(Statistics statistics, Map<String, Occupation> occupations, List<TableRow<?>> rows) {
        this.statistics = statistics;
        this.occupations = occupations;
        this.rows = rows;
        occupations.values().forEach(occupation -> statistics
                .profiles(occupation.code)
                .forEach(code -> profiles.put(code, new OccupationProfile(code, statistics.title(code), occupation))));
        statistics.newest(TableKind.INTERESTS).forEach(this::interests);
        statistics.newest(TableKind.STYLES).forEach(this::styles);
        statistics.newest(TableKind.SKILL_RANKS).forEach(this::skills);
        statistics.newest(TableKind.EXPOSURE).forEach(this::exposure);
        statistics.newest(TableKind.TECHNOLOGIES).forEach(this::technologies);
        statistics.newest(TableKind.RELATED).forEach(this::related);
    }

    /** Profiles first, then what refers to them. */
    List<Object> all() {
        List<Object> all = new ArrayList<>(profiles.values());
        all.addAll(near);
        return all;
    }

    private Stream<Row> known(StatisticsTable table) {
        return table.table().rows().stream()
                .filter(row -> profiles.containsKey(row.code()) || occupations.containsKey(row.code()));
    }

    private void interests(StatisticsTable table) {
        known(table).forEach(row -> score(table, Kind.INTEREST, row, row.text("element"), "score", null));
    }

    /** Those that tell the occupation from others, and how much calm the work asks for. */
    private void styles(StatisticsTable table) {
        known(table).forEach(row -> {
            String element = row.text("element");
            if (element.equals(TraitsOfRoles.CALM)) {
                score(table, Kind.CALM, row, element, "score", null);
            }
            if (row.count("rank") != null) {
                score(
                        table,
                        Kind.STYLE,
                        row,
                        element,
                        "score",
                        row.count("rank").intValue());
            }
        });
    }

    private void skills(StatisticsTable table) {
        known(table).forEach(row -> table.table().elements().stream()
                .filter(element -> row.number(element) != null)
                .forEach(element -> score(table, Kind.SKILL, row, element, element, null)));
    }

    /** With each value the percentage of occupations below it. */
    private void exposure(StatisticsTable table) {
        Map<String, List<Double>> byMeasure = table.table().rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("measure"),
                        Collectors.mapping(row -> OccupationRow.number(row, "value"), Collectors.toList())));
        known(table).forEach(row -> {
            double value = OccupationRow.number(row, "value");
            List<Double> all = byMeasure.get(row.text("measure"));
            long below = all.stream().filter(other -> other < value).count();
            score(table, Kind.EXPOSURE, row, row.text("measure"), "value", (int) (100 * below / all.size()));
        });
    }

    private void score(StatisticsTable table, Kind kind, Row row, String element, String column, Integer place) {
        rows.add(new OccupationScore()
                .of(new ElementScore(
                        row.code(), table.source().slug(), kind, element, OccupationRow.number(row, column), place)));
    }

    private void technologies(StatisticsTable table) {
        known(table)
                .forEach(row -> rows.add(new OccupationTechnology()
                        .of(new Technology(
                                row.code(),
                                table.source().slug(),
                                row.text("name"),
                                row.text("hot") != null,
                                row.text("in-demand") != null))));
    }

    private void related(StatisticsTable table) {
        for (Row row : table.table().rows()) {
            OccupationProfile from = profiles.get(row.code());
            OccupationProfile to = profiles.get(row.text("related"));
            long closeness = row.count("closeness");
            if (from != null && to != null && closeness <= NEAREST) {
                near.add(new RelatedOccupation(
                        near.size(), from, to, table.source().slug(), (int) closeness));
            }
        }
    }
}
