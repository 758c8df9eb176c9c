package io.rolebook.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A row of a publisher's table.
 *
 * @param number of the row in its file or sheet, counted from 1
 * @param cells without blanks around them; one that is empty or missing is an empty text
 */
record PublishedRow(PublishedHead head, int number, List<String> cells) {

    /**
     * The cell of a column; empty if there is none.
     *
     * @param column one of those needed, or a whole heading
     */
    String text(String column) {
        return at(head.place(column));
    }

    String at(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    /** The cell of a column that no row leaves empty. */
    String filled(String column) {
        String cell = text(column);
        if (cell.isEmpty()) {
            throw fault("nothing in '" + column + "'; the row is cut off");
        }
        return cell;
    }

    /**
     * A number, as it is shown: workbooks store 134.48 as 134.47999999999999.
     *
     * @param decimals to which the publisher rounds it
     */
    BigDecimal number(String column, int decimals) {
        String cell = filled(column);
        try {
            return new BigDecimal(cell.replace(",", "")).setScale(decimals, RoundingMode.HALF_UP);
        } catch (NumberFormatException e) {
            throw fault("'" + cell + "' in '" + column + "', which is no number");
        }
    }

    ImportException fault(String what) {
        return new ImportException(head.where() + ": row " + number + " has " + what);
    }
}
