package io.rolebook.data;

import io.rolebook.content.model.EducationLevel;
import io.rolebook.web.Csv;
import io.rolebook.web.Origin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roles as a table for a spreadsheet: a line a role, each figure with its source and the date it is of. */
final class RolesTable {

    /** Of pay, outlook and education, which official occupations have, too. */
    static final List<String> FIGURES = List.of(
            "median",
            "p10",
            "p25",
            "p75",
            "p90",
            "currency",
            "per",
            "occupation",
            "occupation_code",
            "pay_source",
            "pay_as_of",
            "growth_percent",
            "growth_from",
            "growth_to",
            "growth_years",
            "openings_per_year",
            "outlook_source",
            "outlook_as_of",
            "education",
            "education_source",
            "education_as_of");

    private static final List<String> EXPERIENCE =
            List.of("experience_min_years", "experience_max_years", "experience_source", "experience_as_of");

    static final List<String> COLUMNS = Stream.of(
                    List.of("role", "title", "depth", "summary", "family", "page", "updated"), FIGURES, EXPERIENCE)
            .flatMap(List::stream)
            .toList();

    private RolesTable() {}

    static String of(List<Lists.RoleRow> roles) {
        return Csv.of(COLUMNS, roles.stream().map(RolesTable::line).toList());
    }

    private static List<Object> line(Lists.RoleRow role) {
        List<Object> line = new ArrayList<>(Csv.line(
                role.slug(),
                role.title(),
                role.depth() == null ? null : role.depth().key(),
                role.summary(),
                role.family() == null ? null : role.family().slug(),
                role.page(),
                role.updated()));
        line.addAll(figures(role.headline()));
        line.addAll(experience(role.headline().experience()));
        return line;
    }

    static List<Object> figures(HeadlineData headline) {
        return Stream.of(pay(headline.pay()), growth(headline.outlook()), education(headline.education()))
                .flatMap(List::stream)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Object> pay(HeadlineData.MedianPay p) {
        return p == null
                ? nothing(11)
                : with(
                        p.source(),
                        p.median(),
                        p.p10(),
                        p.p25(),
                        p.p75(),
                        p.p90(),
                        p.currency(),
                        p.per().key(),
                        p.occupation(),
                        p.code());
    }

    private static List<Object> growth(HeadlineData.Growth g) {
        return g == null
                ? nothing(7)
                : with(g.source(), g.growthPercent(), g.fromYear(), g.toYear(), g.years(), g.openingsPerYear());
    }

    private static List<Object> education(HeadlineData.TypicalEntry entry) {
        EducationLevel level = entry == null ? null : entry.level();
        return level == null ? nothing(3) : with(entry.source(), level.key());
    }

    private static List<Object> experience(HeadlineData.AskedYears e) {
        return e == null ? nothing(4) : with(e.source(), e.minYears(), e.maxYears());
    }

    private static List<Object> with(Origin source, Object... figures) {
        List<Object> cells = new ArrayList<>(Arrays.asList(figures));
        cells.add(source.id());
        cells.add(source.asOf());
        return cells;
    }

    private static List<Object> nothing(int cells) {
        return Arrays.asList(new Object[cells]);
    }
}
