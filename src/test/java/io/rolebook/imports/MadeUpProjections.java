package io.rolebook.imports;

/** Workbooks in the shape of the Employment Projections. */
final class MadeUpProjections {

    static final String OUTLOOK = "Table 1.2";
    static final String ATTAINMENT = "Table 5.3";
    static final String ENTRY = "Table 5.4";
    static final String SKILLS = "Table 6.5";
    static final String SOURCE = "Source: Employment Projections program, U.S. Bureau of Labor Statistics";

    private static final String TITLE = "2025 National Employment Matrix title";
    private static final String CODE = "2025 National Employment Matrix code";

    private MadeUpProjections() {}

    static MadeUpWorkbook occupation() {
        return new MadeUpWorkbook()
                .row("Index", "Occupation.xlsx contents")
                .row(OUTLOOK, "Table 1.2 Occupational projections, 2025–2035, and worker characteristics, 2025")
                .row(
                        OUTLOOK,
                        TITLE,
                        CODE,
                        "Occupation type",
                        "Employment, 2025",
                        "Employment, 2035",
                        "Employment change, numeric, 2025–35",
                        "Employment change, percent, 2025–35",
                        "Occupational openings, 2025–35 annual average")
                .row(OUTLOOK, "Total, all occupations", "00-0000", "Summary", 1_000, 1_031, 31, 3.1, 99.95)
                .row(OUTLOOK, "  Management occupations", "11-0000", "Summary", 500, 480, -20, -4, 60)
                .row(OUTLOOK, "    Top executives", "11-1000", "Summary", 400, 400, 0, 0, 50)
                .row(OUTLOOK, "      Chief executives[1]", "11-1011", "Line item", 309.4, 322.7, 13.3, 4.3, 22.2)
                .row(OUTLOOK, "      Legislators", "11-1031", "Line item", "—", "—", "—", "—", "—")
                .row(OUTLOOK, "Footnotes:")
                .row(OUTLOOK, SOURCE);
    }

    static MadeUpWorkbook education() {
        return new MadeUpWorkbook()
                .row(ATTAINMENT, "Table 5.3 Educational attainment for workers 25 years and older, 2022–23 (Percent)")
                .row(
                        ATTAINMENT,
                        TITLE,
                        CODE,
                        "Less than high school diploma",
                        "High school diploma or equivalent",
                        "Some college, no degree",
                        "Associate's degree",
                        "Bachelor's degree",
                        "Master's degree",
                        "Doctoral or professional degree")
                .row(ATTAINMENT, "Chief executives[1]", "11-1011", 1.5, 7.8, 13.1, 5.3, 40.7, 24.7, 7)
                .row(ATTAINMENT, "Table " + SOURCE)
                .row(ENTRY, "Table 5.4 Education and training assignments by detailed occupation, 2025")
                .row(
                        ENTRY,
                        TITLE,
                        CODE,
                        "Typical education needed for entry",
                        "Work experience in a related occupation",
                        "Typical on-the-job training needed to attain competency in the occupation")
                .row(ENTRY, "Chief executives", "11-1011", "Bachelor's degree", "5 years or more", "None")
                .row(ENTRY, "Legislators", "11-1031", "Postsecondary nondegree award", "None", "Internship/residency")
                .row(ENTRY, SOURCE);
    }

    static MadeUpWorkbook skills() {
        return new MadeUpWorkbook()
                .row(SKILLS, "Table 6.5 Percentile rank of detailed occupations by skill, 2025")
                .row(SKILLS, TITLE, CODE, "Adaptability", "Fine motor")
                .row(SKILLS, "Chief executives", "11-1011", 89, 15)
                .row(SKILLS, "Footnotes:")
                .row(SKILLS, SOURCE);
    }
}
