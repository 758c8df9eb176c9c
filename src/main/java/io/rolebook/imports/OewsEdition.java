package io.rolebook.imports;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the sheet "Field Descriptions" of a workbook of the wage survey says of its edition.
 *
 * @param month the month that the estimates are for
 * @param hourCeiling the hourly wage at and above which only {@code #} is printed; empty if the sheet states none
 * @param yearCeiling the same for annual wages
 */
record OewsEdition(YearMonth month, String hourCeiling, String yearCeiling) {

    private static final String SHEET = "Field Descriptions";
    private static final Pattern MONTH = Pattern.compile("([A-Z][a-z]+ 20\\d\\d) OEW?S Estimates");
    private static final Pattern CEILING = Pattern.compile("^#\\s*=.*\\$([\\d.,]+) per hour or \\$([\\d.,]+) per year");
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

    static OewsEdition of(Workbook workbook) {
        WorkbookSheet sheet = workbook.sheet(SHEET);
        List<String> lines = sheet.firstCells();
        YearMonth month = lines.stream()
                .map(MONTH::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(found -> month(found.group(1), sheet))
                .orElseThrow(() -> new ImportException(
                        sheet.where() + " does not say which edition it is, such as 'May 2025 OEWS Estimates'"));
        return lines.stream()
                .map(CEILING::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(found -> new OewsEdition(month, amount(found.group(1)), amount(found.group(2))))
                .orElse(new OewsEdition(month, "", ""));
    }

    private static YearMonth month(String name, WorkbookSheet sheet) {
        try {
            return YearMonth.parse(name, NAME);
        } catch (DateTimeException e) {
            throw new ImportException(sheet.where() + ": '" + name + "' is no month", e);
        }
    }

    /** {@code 115.00} is {@code 115}. */
    private static String amount(String text) {
        return text.replace(",", "").replaceFirst("\\.0*$", "");
    }

    String slug() {
        return "bls-oews-" + month.getYear();
    }

    /** {@code May 2025}. */
    String name() {
        return month.format(NAME);
    }
}
