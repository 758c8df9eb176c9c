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
import io.rolebook.content.model.Period;
import io.rolebook.content.model.Respondents;
import io.rolebook.content.model.RoleOccupation;
import io.rolebook.content.model.SharesByLevel;
import io.rolebook.content.model.Training;
import io.rolebook.content.model.WorkExperience;
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

    /** A row of a table about one of the occupations. */
    private record Found(Counted occupation, StatisticsTable table, Row row) {}

    /** Of each occupation, what the newest tables of a kind say. */
    private Stream<Found> newest(TableKind kind) {
        return occupations.stream().flatMap(occupation -> statistics.newest(kind).stream()
                .flatMap(table -> table.of(occupation.code()).stream().map(row -> new Found(occupation, table, row))));
    }

    private List<Pay> pay() {
        return newest(TableKind.PAY)
                .filter(found -> isNational(found.row))
                .map(found -> new Pay(
                        found.table.source().slug(),
                        found.occupation.title(),
                        found.occupation.code(),
                        null,
                        found.table.facts().currency(),
                        found.row.period(),
                        found.table.facts().asOf(),
                        found.row.percentiles(),
                        null,
                        found.row.amount("mean"),
                        null,
                        List.of(),
                        found.row.count("employment"),
                        null))
                .toList();
    }

    /** Whether it is of the place that the source as a whole is of. */
    private static boolean isNational(Row row) {
        return row.text("place") == null;
    }

    /** Of the first occupation and the first survey that counted its pay in more than one year. */
    private PayHistory history() {
        for (Counted occupation : occupations) {
            for (StatisticsTable newest : statistics.newest(TableKind.PAY)) {
                List<PayPoint> points = points(newest, occupation.code());
                if (points.size() > 1) {
                    String currency = newest.facts().currency();
                    return new PayHistory(occupation.title(), occupation.code(), currency, Period.YEAR, points);
                }
            }
        }
        return PayHistory.NONE;
    }

    private List<PayPoint> points(StatisticsTable newest, String code) {
        String currency = newest.facts().currency();
        return statistics.editions(newest).stream()
                .filter(edition -> Objects.equals(edition.facts().currency(), currency))
                .flatMap(edition -> edition.of(code).stream()
                        .filter(row -> isNational(row) && row.period() == Period.YEAR && row.text("p50") != null)
                        .map(row -> new PayPoint(
                                Integer.parseInt(edition.asOf().substring(0, 4)),
                                row.amount("p10"),
                                row.amount("p50"),
                                row.amount("p90"),
                                edition.source().slug())))
                .sorted(Comparator.comparing(PayPoint::year))
                .toList();
    }

    private List<Outlook> outlook() {
        return newest(TableKind.OUTLOOK)
                .filter(found -> found.row.number("growth") != null)
                .map(found -> new Outlook(
                        found.table.source().slug(),
                        found.occupation.title(),
                        found.occupation.code(),
                        found.row.number("growth").doubleValue(),
                        found.table.facts().from(),
                        found.table.facts().to(),
                        null,
                        found.row.count("openings"),
                        found.row.count("employment-from"),
                        found.row.count("employment-to"),
                        found.table.ofAllOccupations("growth"),
                        null))
                .toList();
    }

    private List<Entry> entry() {
        return newest(TableKind.ENTRY)
                .map(found -> new Entry(
                        found.table.source().slug(),
                        found.occupation.title(),
                        found.occupation.code(),
                        found.row.term(EducationLevel.values(), "education"),
                        found.row.term(WorkExperience.values(), "experience"),
                        found.row.term(Training.values(), "training")))
                .toList();
    }

    private List<EducationShares> education() {
        return occupations.stream()
                .flatMap(occupation -> Stream.of(TableKind.EDUCATION_REQUIRED, TableKind.ATTAINMENT)
                        .flatMap(kind -> statistics.newest(kind).stream())
                        .flatMap(table -> shares(table, occupation)))
                .toList();
    }

    private Stream<EducationShares> shares(StatisticsTable table, Counted occupation) {
        boolean isProfile = !table.classification().equals(statistics.classification());
        String code = isProfile ? occupation.profile() : occupation.code();
        List<Row> rows = table.of(code);
        Map<EducationLevel, Double> shares = new EnumMap<>(EducationLevel.class);
        rows.forEach(row -> shares.put(
                row.term(EducationLevel.values(), "level"), row.number("share").doubleValue()));
        return rows.stream()
                .limit(1)
                .map(first -> new EducationShares(
                        table.source().slug(),
                        isProfile ? occupation.profileTitle() : occupation.title(),
                        code,
                        table.kind() == TableKind.EDUCATION_REQUIRED,
                        SharesByLevel.of(shares),
                        first.count("answers"),
                        first.text("collected"),
                        first.term(Respondents.values(), "respondents")));
    }
}
