package io.rolebook.content.statistics;

import io.rolebook.content.model.Counted;
import io.rolebook.content.model.EducationLevel;
import io.rolebook.content.model.EducationShares;
import io.rolebook.content.model.Entry;
import io.rolebook.content.model.OfficialFigures;
import io.rolebook.content.model.Outlook;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayHistory;
import io.rolebook.content.model.PayPoint;
import io.rolebook.content.model.Percentiles;
import io.rolebook.content.model.Period;
import io.rolebook.content.model.Respondents;
import io.rolebook.content.model.RoleOccupation;
import io.rolebook.content.model.Term;
import io.rolebook.content.model.Training;
import io.rolebook.content.model.WorkExperience;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the tables say of the occupations that a role is counted in. */
public final class RoleFigures {

    private final Statistics statistics;
    private final List<Counted> occupations;

    private RoleFigures(Statistics statistics, List<Counted> occupations) {
        this.statistics = statistics;
        this.occupations = occupations;
    }

    /** Of the occupations in the order of the role's file; one that no table has gives nothing. */
    public static OfficialFigures of(List<RoleOccupation> named, Statistics statistics) {
        List<Counted> occupations = named.stream()
                .map(occupation -> counted(occupation, statistics))
                .filter(Objects::nonNull)
                .toList();
        if (occupations.isEmpty()) {
            return OfficialFigures.NONE;
        }
        RoleFigures figures = new RoleFigures(statistics, occupations);
        return new OfficialFigures(
                occupations, figures.pay(), figures.history(), figures.outlook(), figures.entry(), figures.education());
    }

    private static Counted counted(RoleOccupation named, Statistics statistics) {
        String title = statistics.title(named.pay());
        List<String> profiles = statistics.profiles(named.pay());
        String only = profiles.size() == 1 ? profiles.get(0) : null;
        boolean isProfile = named.profile() != null && profiles.contains(named.profile());
        String profile = isProfile ? named.profile() : only;
        return title == null
                ? null
                : new Counted(
                        named.pay(),
                        title,
                        profile,
                        profile == null ? null : statistics.title(profile),
                        statistics.codes(named.pay(), profile),
                        named.note());
    }

    private List<Pay> pay() {
        List<Pay> pays = new ArrayList<>();
        for (Counted occupation : occupations) {
            for (StatisticsTable table : statistics.newest(TableKind.PAY)) {
                national(table, occupation.code()).forEach(row -> pays.add(pay(table, occupation, row)));
            }
        }
        return pays;
    }

    /** The rows of the place that the source as a whole is of. */
    private static Stream<Row> national(StatisticsTable table, String code) {
        return table.of(code).stream().filter(row -> row.text("place") == null);
    }

    private static Pay pay(StatisticsTable table, Counted occupation, Row row) {
        return new Pay(
                table.source().slug(),
                occupation.title(),
                occupation.code(),
                null,
                table.facts().currency(),
                period(row),
                table.facts().asOf(),
                new Percentiles(
                        row.amount("p10"), row.amount("p25"), row.amount("p50"), row.amount("p75"), row.amount("p90")),
                null,
                row.amount("mean"),
                null,
                List.of(),
                row.count("employment"),
                null);
    }

    private static Period period(Row row) {
        String period = row.text("period");
        return period == null ? Period.YEAR : Period.of(period);
    }

    /** Of the first occupation and the first survey that counted its pay in more than one year. */
    private PayHistory history() {
        for (Counted occupation : occupations) {
            for (StatisticsTable newest : statistics.newest(TableKind.PAY)) {
                List<PayPoint> points = points(newest, occupation.code());
                if (points.size() > 1) {
                    return new PayHistory(
                            occupation.title(),
                            occupation.code(),
                            newest.facts().currency(),
                            Period.YEAR,
                            points);
                }
            }
        }
        return PayHistory.NONE;
    }

    private List<PayPoint> points(StatisticsTable newest, String code) {
        List<PayPoint> points = new ArrayList<>();
        for (StatisticsTable edition : statistics.editions(newest)) {
            national(edition, code)
                    .filter(row -> period(row) == Period.YEAR && row.text("p50") != null)
                    .filter(row -> Objects.equals(
                            edition.facts().currency(), newest.facts().currency()))
                    .forEach(row -> points.add(new PayPoint(
                            Integer.parseInt(edition.asOf().substring(0, 4)),
                            row.amount("p10"),
                            row.amount("p50"),
                            row.amount("p90"),
                            edition.source().slug())));
        }
        points.sort(Comparator.comparing(PayPoint::year));
        return points;
    }

    private List<Outlook> outlook() {
        List<Outlook> outlooks = new ArrayList<>();
        for (Counted occupation : occupations) {
            for (StatisticsTable table : statistics.newest(TableKind.OUTLOOK)) {
                table.of(occupation.code()).stream()
                        .filter(row -> row.number("growth") != null)
                        .forEach(row -> outlooks.add(outlook(table, occupation, row)));
            }
        }
        return outlooks;
    }

    private static Outlook outlook(StatisticsTable table, Counted occupation, Row row) {
        String all = table.source().facts().allOccupations();
        Double average = all == null
                ? null
                : table.of(all).stream()
                        .map(total -> total.number("growth"))
                        .filter(Objects::nonNull)
                        .map(Number::doubleValue)
                        .findFirst()
                        .orElse(null);
        return new Outlook(
                table.source().slug(),
                occupation.title(),
                occupation.code(),
                row.number("growth").doubleValue(),
                table.facts().from(),
                table.facts().to(),
                null,
                row.count("openings"),
                row.count("employment-from"),
                row.count("employment-to"),
                average,
                null);
    }

    private List<Entry> entry() {
        List<Entry> entries = new ArrayList<>();
        for (Counted occupation : occupations) {
            for (StatisticsTable table : statistics.newest(TableKind.ENTRY)) {
                table.of(occupation.code())
                        .forEach(row -> entries.add(new Entry(
                                table.source().slug(),
                                occupation.title(),
                                occupation.code(),
                                term(EducationLevel.values(), row.text("education")),
                                term(WorkExperience.values(), row.text("experience")),
                                term(Training.values(), row.text("training")))));
            }
        }
        return entries;
    }

    private static <T extends Term> T term(T[] terms, String key) {
        return key == null ? null : Term.of(terms, key);
    }

    private List<EducationShares> education() {
        List<EducationShares> all = new ArrayList<>();
        for (Counted occupation : occupations) {
            statistics.newest(TableKind.EDUCATION_REQUIRED).forEach(table -> shares(table, occupation, all));
            statistics.newest(TableKind.ATTAINMENT).forEach(table -> shares(table, occupation, all));
        }
        return all;
    }

    private void shares(StatisticsTable table, Counted occupation, List<EducationShares> all) {
        boolean isProfile = !table.classification().equals(statistics.classification());
        String code = isProfile ? occupation.profile() : occupation.code();
        List<Row> rows = code == null ? List.of() : table.of(code);
        if (rows.isEmpty()) {
            return;
        }
        Map<EducationLevel, Double> shares = new EnumMap<>(EducationLevel.class);
        rows.forEach(row -> shares.put(
                EducationLevel.of(row.text("level")), row.number("share").doubleValue()));
        Row first = rows.get(0);
        all.add(new EducationShares(
                table.source().slug(),
                isProfile ? occupation.profileTitle() : occupation.title(),
                code,
                table.kind() == TableKind.EDUCATION_REQUIRED,
                shares,
                first.count("answers"),
                first.text("collected"),
                term(Respondents.values(), first.text("respondents"))));
    }
}
