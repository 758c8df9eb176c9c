package io.rolebook.imports;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which release of the O*NET database this is, as its Read Me says. */
record OnetRelease(String number, YearMonth published) {

    static final String FILE = "Read Me.txt";

    private static final Pattern TEXT =
            Pattern.compile("O\\*NET (\\d+\\.\\d+) Database\\s+([A-Z][a-z]+ 20\\d\\d) Release");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

    static OnetRelease of(TextDatabase database) {
        Matcher text = TEXT.matcher(database.text(FILE));
        try {
            if (text.find()) {
                return new OnetRelease(text.group(1), YearMonth.parse(text.group(2), MONTH));
            }
        } catch (DateTimeException e) {
            // The same message as where no release is named
        }
        throw new ImportException(database.name() + ", " + FILE
                + " does not begin with a release, such as 'O*NET 30.1 Database' and 'December 2025 Release'");
    }

    String slug() {
        return "onet-" + number.replace('.', '-');
    }

    /** What stands in the template's braces. */
    Map<String, String> values() {
        return Map.of("release", number, "published", published.toString());
    }
}
