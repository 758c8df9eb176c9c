package io.rolebook.imports;

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
