package io.rolebook.salaries;

import io.rolebook.catalog.Headline;
import io.rolebook.catalog.PayAtLevel;
import io.rolebook.catalog.RoleSummary;
import io.rolebook.catalog.SourceNote;
import io.rolebook.content.model.Amount;
import io.rolebook.web.Csv;
import io.rolebook.web.Origin;
import java.util.List;
import java.util.Map;

/** The tables for a spreadsheet, each figure with its source and the date it is of. */
final class SalariesCsv {

    private static final List<String> COLUMNS = List.of(
            "role",
            "title",
            "occupation",
            "currency",
            "p10",
            "p25",
            "median",
            "p75",
            "p90",
            "pay_source",
            "growth_percent",
            "growth_from",
            "growth_to",
            "openings_per_year",
            "outlook_source",
            "pay_as_of",
            "outlook_as_of",
            "pay_period",
            "occupation_code");

    private static final List<String> LEVEL_COLUMNS = List.of(
            "role", "title", "level", "currency", "low", "high", "open_ended", "pay_source", "pay_as_of", "pay_period");

    private SalariesCsv() {}

    /** A line a role. */
    static String of(List<RoleSummary> roles, Map<String, SourceNote> sources) {
        return Csv.of(COLUMNS, roles.stream().map(role -> line(role, sources)).toList());
    }

    private static List<Object> line(RoleSummary role, Map<String, SourceNote> sources) {
        Headline h = role.headline();
        if (h == null) {
            return Csv.line(role.slug(), role.title());
        }
        return Csv.line(
                role.slug(),
                role.title(),
                h.payOf(),
                h.payCurrency(),
                Amount.valueOf(h.p10()),
                Amount.valueOf(h.p25()),
                Amount.valueOf(h.median()),
                Amount.valueOf(h.p75()),
                Amount.valueOf(h.p90()),
                h.paySource(),
                h.growth(),
                h.growthFrom(),
                h.growthTo(),
                h.openings(),
                h.outlookSource(),
                asOf(h.paySource(), h.payAsOf(), sources),
                asOf(h.outlookSource(), null, sources),
                h.payPeriod() == null ? null : h.payPeriod().key(),
                h.payCode());
    }

    /** A line a claim. */
    static String byLevel(List<RoleClaims> roles, Map<String, SourceNote> sources) {
        return Csv.of(
                LEVEL_COLUMNS,
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
                asOf(claim.source(), null, sources),
                claim.period().key());
    }

    private static String asOf(String source, String date, Map<String, SourceNote> sources) {
        return sources.containsKey(source)
                ? Origin.of(sources.get(source), date).asOf()
                : null;
    }
}
