package io.rolebook.catalog;

import io.rolebook.content.model.Amount;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.Respondents;
import io.rolebook.content.statistics.Row;
import io.rolebook.content.statistics.Statistics;
import io.rolebook.content.statistics.StatisticsTable;
import io.rolebook.content.statistics.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the tables become in the database: occupations and profiles first, then what refers to them. */
final class OccupationRows {

    private static final OccupationPay NOT_PUBLISHED = new OccupationPay();

    private final Statistics statistics;
    private final Map<String, Occupation> occupations = new LinkedHashMap<>();
    private final List<Object> rows = new ArrayList<>();

    /** By occupation, what the newest tables say of its pay. */
    private final Map<String, OccupationPay> pays = new HashMap<>();

    private long id;

    private OccupationRows(Statistics statistics) {
        this.statistics = statistics;
    }

    static List<Object> of(Statistics statistics) {
        OccupationRows all = new OccupationRows(statistics);
        all.occupations();
        statistics.all(TableKind.PAY).forEach(all::pay);
        all.figures();
        statistics.newest(TableKind.EDUCATION_REQUIRED).forEach(all::shares);
        statistics.newest(TableKind.ATTAINMENT).forEach(all::shares);
        statistics.newest(TableKind.INDUSTRIES).forEach(all::industries);
        all.keepThoseWithFigures();
        List<Object> rows = new ArrayList<>(all.occupations.values());
        new ProfileRows(statistics, all.occupations, all.id).addTo(rows);
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
    private Stream<Map.Entry<Row, Occupation>> own(StatisticsTable table) {
        return !table.classification().equals(statistics.classification())
                ? Stream.empty()
                : table.table().rows().stream()
                        .filter(row -> occupations.containsKey(row.code()))
                        .map(row -> Map.entry(row, occupations.get(row.code())));
    }

    private void pay(StatisticsTable table) {
        boolean isNewest = statistics.newest(TableKind.PAY).contains(table);
        own(table).forEach(entry -> {
            OccupationPay pay = pay(table, entry.getKey(), entry.getValue());
            pay.newest = isNewest;
            rows.add(pay);
            if (isNewest && pay.place == null) {
                pays.putIfAbsent(entry.getValue().code, pay);
            }
        });
    }

    private OccupationPay pay(StatisticsTable table, Row row, Occupation occupation) {
        OccupationPay pay = new OccupationPay(++id, occupation);
        pay.source = table.source().slug();
        pay.asOf = table.asOf();
        pay.place = row.text("place");
        pay.currency = table.facts().currency();
        pay.period = row.period();
        pay.percentiles = row.percentiles();
        pay.mean = row.amount("mean");
        pay.employees = row.count("employment");
        return pay;
    }

    /** By occupation, its first row in the newest tables of a kind. */
    private Map<String, OccupationRow> first(TableKind kind) {
        Map<String, OccupationRow> first = new HashMap<>();
        statistics.newest(kind).forEach(table -> own(table)
                .forEach(entry -> first.putIfAbsent(entry.getValue().code, new OccupationRow(table, entry.getKey()))));
        return first;
    }

    private void figures() {
        Map<String, OccupationRow> outlooks = first(TableKind.OUTLOOK);
        Map<String, OccupationRow> entries = first(TableKind.ENTRY);
        occupations
                .values()
                .forEach(occupation -> occupation.figures = OccupationFigures.of(
                        pays.getOrDefault(occupation.code, NOT_PUBLISHED),
                        outlooks.getOrDefault(occupation.code, OccupationRow.NONE),
                        entries.getOrDefault(occupation.code, OccupationRow.NONE)));
    }

    private void shares(StatisticsTable table) {
        for (Row row : table.table().rows()) {
            OccupationShare share =
                    new OccupationShare(++id, row.code(), table.source().slug());
            share.required = table.kind() == TableKind.EDUCATION_REQUIRED;
            share.education = row.term(EducationLevel.values(), "level");
            share.share = OccupationRow.number(row, "share");
            share.answers = row.count("answers");
            share.collected = row.text("collected");
            share.respondents = row.term(Respondents.values(), "respondents");
            rows.add(share);
        }
    }

    private void industries(StatisticsTable table) {
        own(table).forEach(entry -> {
            Row row = entry.getKey();
            OccupationIndustry industry =
                    new OccupationIndustry(++id, row.code(), table.source().slug());
            industry.industry = row.text("industry");
            industry.title = row.text("title");
            industry.employees = row.count("employment");
            industry.mean = Amount.valueOf(row.amount("mean"));
            industry.currency = table.facts().currency();
            rows.add(industry);
        });
    }
}
