package io.rolebook.salaries;

import io.rolebook.catalog.Headline;
import io.rolebook.catalog.RoleSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The table for a spreadsheet, as RFC 4180 has it: a line a role, amounts as plain numbers, each with its source. */
final class SalariesCsv {

    private static final String[] COLUMNS = {
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
        "outlook_source"
    };

    private SalariesCsv() {}

    static String of(List<RoleSummary> roles) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
            for (RoleSummary role : roles) {
                csv.printRecord(line(role));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Object[] line(RoleSummary role) {
        Headline h = role.headline();
        if (h == null) {
            Object[] line = new Object[COLUMNS.length];
            line[0] = role.slug();
            line[1] = text(role.title());
            return line;
        }
        return new Object[] {
            role.slug(),
            text(role.title()),
            text(h.payOf()),
            h.payCurrency(),
            h.p10(),
            h.p25(),
            h.median(),
            h.p75(),
            h.p90(),
            h.paySource(),
            h.growth(),
            h.growthFrom(),
            h.growthTo(),
            h.openings(),
            h.outlookSource()
        };
    }

    /** A spreadsheet takes text that begins like a formula for one; an apostrophe keeps it text. */
    static String text(String value) {
        return value != null && value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
    }
}
