package io.rolebook.salaries;

import io.rolebook.catalog.PayAtLevel;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.SourceNote;
import io.rolebook.web.Csv;
import java.util.List;
import java.util.Map;

/** The table by level for a spreadsheet: a line a claim, amounts a year, each with its source and the date it is of. */
final class LevelsCsv {

    private static final List<String> COLUMNS = List.of(
            "role", "title", "level", "currency", "low", "high", "open_ended", "pay_source", "pay_as_of", "pay_period");

    private LevelsCsv() {}

    static String of(List<RoleClaims> roles, Map<String, SourceNote> sources) {
        return Csv.of(
                COLUMNS,
                roles.stream()
                        .flatMap(role -> role.claims().stream().map(claim -> line(role.role(), claim, sources)))
                        .toList());
    }

    private static List<Object> line(RoleSummary role, PayAtLevel claim, Map<String, SourceNote> sources) {
        return Csv.line(
                role.slug(),
                role.title(),
                claim.level().key(),
                claim.currency(),
                claim.lowest().value(),
                claim.highest().value(),
                claim.openEnded(),
                claim.source(),
                SalariesCsv.asOf(claim.source(), null, sources),
                claim.period().key());
    }
}
