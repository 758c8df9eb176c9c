package io.rolebook.imports;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** What the tables of the O*NET database have in common. */
final class Onet {

    static final String CLASSIFICATION = "onet-soc-2019";

    static final String CODE = "O*NET-SOC Code";
    static final String ELEMENT = "Element Name";
    static final String SCALE = "Scale ID";
    static final String VALUE = "Data Value";
    static final String BY = "Domain Source";

    static final String DATE = "Date";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    static final String[] RATING = {CODE, ELEMENT, SCALE, VALUE, DATE, BY};

    private Onet() {}

    static YearMonth month(PublishedRow row) {
        try {
            return YearMonth.parse(row.filled(DATE), MONTH);
        } catch (DateTimeException e) {
            throw row.fault("'" + row.text(DATE) + "' in '" + DATE + "', which is no month");
        }
    }
}
