package io.rolebook.catalog;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.EducationShares;
import io.rolebook.content.model.Respondents;
import io.rolebook.content.model.SharesByLevel;
import io.rolebook.content.statistics.Row;
import io.rolebook.content.statistics.Statistics;
import io.rolebook.content.statistics.StatisticsTable;
import io.rolebook.content.statistics.TableKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the tables become in the database: occupations and profiles first, then what refers to them. */
final class OccupationRows {

    private final Statistics statistics;
    private final Map<String, Occupation> occupations = new LinkedHashMap<>();
    private final List<TableRow<?>> rows = new ArrayList<>();

    /** By occupation, what the newest tables say of its pay. */
    private final Map<String, PayOfYear> pays = new HashMap<>();

    private OccupationRows(Statistics statistics) {
        this.statistics = statistics;
    }

    static List<Object> of(Statistics statistics) {
        OccupationRows all = new OccupationRows(statistics);
        all.occupations();
        statistics.all(TableKind.PAY).forEach(all::pay);
        all.figures();
        statistics.newest(TableKind.EDUCATION_REQUIRED).forEach(all::education);
        statistics.newest(TableKind.ATTAINMENT).forEach(all::education);
        statistics.newest(TableKind.INDUSTRIES).forEach(all::industries);
        all.keepThoseWithFigures();
        ProfileRows profiles = new ProfileRows(statistics, all.occupations, all.rows);
        for (int i = 0; i < all.rows.size(); i++) {
            all.rows.get(i).id = i;
        }
        List<Object> rows = new ArrayList<>(all.occupations.values());
        rows.addAll(profiles.all());
        rows.addAll(all.rows);
        return rows;
    }

    private void occupations() {
        Set<String> groups = statistics.groups();
        for (Row row : statistics.occupations()) {
            Occupation occupation = new Occupation(row.code(), row.text("title"));
            occupation.groupCode = row.text("group");
            occupation.groupTitle = occupation.groupCode == null ? null : statistics.title(occupation.groupCode);
            occupation.isGroup = groups.contains(row.code());
            occupations.put(row.code(), occupation);
        }
    }

    /** A code of an older edition alone is no occupation of today. */
    private void keepThoseWithFigures() {
        occupations.values().removeIf(occupation -> occupation.figures.isEmpty() && !occupation.isGroup);
        rows.removeIf(row -> row instanceof OccupationPay pay && !occupations.containsKey(pay.occupation.code));
    }

    /** The rows of a table whose codes are the guide's occupations. */
    private Stream<Row> own(StatisticsTable table) {
        return !table.classification().equals(statistics.classification())
                ? Stream.empty()
                : table.table().rows().stream().filter(row -> occupations.containsKey(row.code()));
    }

    private void pay(StatisticsTable table) {
        boolean isNewest = statistics.newest(TableKind.PAY).contains(table);
        own(table).forEach(row -> {
            OccupationPay pay = new OccupationPay();
            pay.occupation = occupations.get(row.code());
            pay.entry = pay(table, row, isNewest);
            rows.add(pay);
            if (isNewest && pay.entry.place() == null) {
                pays.putIfAbsent(row.code(), pay.entry);
            }
        });
    }

    private static PayOfYear pay(StatisticsTable table, Row row, boolean isNewest) {
        return new PayOfYear(
                table.source().slug(),
                table.asOf(),
                row.text("place"),
                isNewest,
                table.facts().currency(),
                row.period(),
                row.percentiles(),
                row.amount("mean"),
                row.count("employment"));
    }

    /** By occupation, its first row in the newest tables of a kind. */
    private Map<String, OccupationRow> first(TableKind kind) {
        Map<String, OccupationRow> first = new HashMap<>();
        statistics.newest(kind).forEach(table -> own(table)
                .forEach(row -> first.putIfAbsent(row.code(), new OccupationRow(table, row))));
        return first;
    }

    private void figures() {
        Map<String, OccupationRow> outlooks = first(TableKind.OUTLOOK);
        Map<String, OccupationRow> entries = first(TableKind.ENTRY);
        occupations.forEach((code, occupation) -> occupation.figures = OccupationFigures.of(
                pays.getOrDefault(code, PayOfYear.NONE),
                outlooks.getOrDefault(code, OccupationRow.NONE),
                entries.getOrDefault(code, OccupationRow.NONE)));
    }

    private void education(StatisticsTable table) {
        Map<String, List<Row>> byCode = table.table().rows().stream()
                .collect(Collectors.groupingBy(Row::code, LinkedHashMap::new, Collectors.toList()));
        byCode.forEach((code, levels) -> {
            Map<EducationLevel, Double> shares = new EnumMap<>(EducationLevel.class);
            levels.forEach(
                    row -> shares.put(row.term(EducationLevel.values(), "level"), OccupationRow.number(row, "share")));
            Row first = levels.get(0);
            rows.add(new OccupationEducation()
                    .of(new EducationShares(
                            table.source().slug(),
                            statistics.title(code),
                            code,
                            table.kind() == TableKind.EDUCATION_REQUIRED,
                            SharesByLevel.of(shares),
                            first.count("answers"),
                            first.text("collected"),
                            first.term(Respondents.values(), "respondents"))));
        });
    }

    private void industries(StatisticsTable table) {
        own(table).forEach(row -> {
            OccupationIndustry industry = new OccupationIndustry();
            industry.code = row.code();
            industry.entry = new IndustryPay(
                    table.source().slug(),
                    row.text("title"),
                    row.count("employment"),
                    Amount.valueOf(row.amount("mean")),
                    table.facts().currency());
            rows.add(industry);
        });
    }
}
