package io.rolebook.imports;

import io.rolebook.content.Sample;
import io.rolebook.content.model.Amount;
import io.rolebook.content.statistics.Row;
import io.rolebook.content.statistics.Statistics;
import io.rolebook.content.statistics.TableKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Workbooks in the shape of the Occupational Employment and Wage Statistics. */
final class MadeUpOews {

    static final String SHEET = "national_M2026_dl";
    static final String DESCRIPTIONS = "Field Descriptions";

    private static final Object[] HEAD =
            ("AREA AREA_TITLE AREA_TYPE I_GROUP OWN_CODE OCC_CODE OCC_TITLE O_GROUP TOT_EMP"
                            + " JOBS_1000 H_MEAN A_MEAN H_PCT10 H_PCT25 H_MEDIAN H_PCT75 H_PCT90 A_PCT10 A_PCT25 A_MEDIAN A_PCT75"
                            + " A_PCT90 ANNUAL HOURLY")
                    .split(" ");

    private final MadeUpWorkbook workbook = new MadeUpWorkbook();
    private String place = "U.S.";
    private String type = "1";

    private MadeUpOews() {
        workbook.row(SHEET, HEAD);
    }

    static MadeUpWorkbook national() {
        MadeUpOews oews = new MadeUpOews().totals();
        oews.row("11-1010", "Chief Executives", "broad", 1_500, 90_000);
        oews.row("11-1011", "Chief Executives", "detailed", 1_500, 90_000);
        oews.hourly();
        return oews.described();
    }

    /** @param places states and their type, 2, or areas and theirs, 4 */
    static MadeUpWorkbook places(String type, int median, String... places) {
        MadeUpOews oews = new MadeUpOews();
        for (String place : places) {
            oews.place = place;
            oews.type = type;
            oews.totals();
            oews.row("11-1011", "Chief Executives", "detailed", 15, median);
        }
        return oews.described();
    }

    /** The edition of May 2025 with 1,000 more a year and 1 more an hour for everybody. */
    static MadeUpWorkbook aYearAfter(Path content) {
        MadeUpOews oews = new MadeUpOews();
        Statistics statistics = Sample.guide(content).statistics();
        statistics.newest(TableKind.PAY).get(0).table().rows().forEach(row -> oews.more(row, statistics));
        return oews.described();
    }

    private void more(Row pay, Statistics statistics) {
        String code = pay.code();
        boolean isHourly = "hour".equals(pay.text("period"));
        String level = code.equals("00-0000") ? "total" : code.endsWith("-0000") ? "major" : "detailed";
        List<Object> cells = new ArrayList<>(List.of(
                "99",
                place,
                type,
                "cross-industry",
                "1235",
                code,
                statistics.title(code),
                level,
                pay.count("employment") == null ? "**" : pay.count("employment")));
        cells.add(null);
        cells.add(isHourly ? more(pay, "mean", 1) : "*");
        cells.add(isHourly ? "*" : more(pay, "mean", 1_000));
        List<String> percentiles = List.of("p10", "p25", "p50", "p75", "p90");
        percentiles.forEach(each -> cells.add(isHourly ? more(pay, each, 1) : "*"));
        percentiles.forEach(each -> cells.add(isHourly ? "*" : more(pay, each, 1_000)));
        cells.add("");
        cells.add(isHourly ? "TRUE" : "");
        workbook.row(SHEET, cells.toArray());
    }

    private static Object more(Row pay, String column, int by) {
        Amount amount = pay.amount(column);
        return amount == null ? "*" : amount.atLeast() ? "#" : amount.value().add(BigDecimal.valueOf(by));
    }

    private MadeUpOews totals() {
        row("00-0000", "All Occupations", "total", 3_000, 50_000);
        row("11-0000", "Management Occupations", "major", 2_000, 80_000);
        row("27-0000", "Arts, Design, Entertainment, Sports, and Media Occupations", "major", 1_000, 40_000);
        return this;
    }

    private void row(String code, String title, String level, int jobs, int median) {
        workbook.row(
                SHEET,
                "99",
                place,
                type,
                "cross-industry",
                "1235",
                code,
                title,
                level,
                jobs,
                null,
                median / 2_000.0,
                median + 1,
                10,
                20.5,
                30,
                40,
                50,
                median - 20_000,
                median - 10_000,
                median,
                "#",
                "#",
                "",
                "");
    }

    private void hourly() {
        workbook.row(
                SHEET,
                "99",
                place,
                type,
                "cross-industry",
                "1235",
                "27-2011",
                "Actors",
                "detailed",
                "**",
                null,
                33.539999999999999,
                "*",
                16.5,
                20,
                29.05,
                97.95,
                "#",
                "*",
                "*",
                "*",
                "*",
                "*",
                "",
                "TRUE");
    }

    private MadeUpWorkbook described() {
        return workbook.row(DESCRIPTIONS, "May 2026 OEWS Estimates")
                .row(DESCRIPTIONS, "Field", "Field Description")
                .row(
                        DESCRIPTIONS,
                        "#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year ");
    }
}
