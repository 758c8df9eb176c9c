package io.rolebook.imports;

/** Whether a national workbook is whole: the jobs of its major groups are those of all occupations. */
final class OewsTotals {

    /** Estimates of employment are rounded to ten, and there are some two dozen groups. */
    private static final long ROUNDING = 250;

    private final String where;
    private long all = -1;
    private long groups;
    private boolean isKnown = true;

    OewsTotals(String where) {
        this.where = where;
    }

    /** @param employment empty if it is not published */
    void add(String code, String employment) {
        long jobs = employment.isEmpty() ? 0 : Long.parseLong(employment);
        if (code.equals(SocList.ALL)) {
            all = jobs;
        } else if (SocList.isMajorGroup(code)) {
            groups += jobs;
            isKnown &= !employment.isEmpty();
        }
    }

    void check() {
        if (all < 0) {
            throw new ImportException(where + ": the row of all occupations, 00-0000, is missing");
        }
        if (isKnown && Math.abs(all - groups) > ROUNDING) {
            throw new ImportException(where + ": the major groups have " + groups
                    + " jobs together and all occupations " + all + "; rows are missing");
        }
    }
}
