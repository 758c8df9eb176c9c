package io.rolebook.search;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** A name's place among all, by kind and then by how much leads to it; what it suggests can be read from it. */
final class Suggested {

    /** The order in which names stand in the index, so that the first that match are the best. */
    static final Sort BEST_FIRST = new Sort(new SortField(Stored.ORDER, SortField.Type.STRING));

    private static final String END = "\0";
    /** The largest number has so many, and no weight comes near it. */
    private static final int DIGITS = 10;

    private Suggested() {}

    static BytesRef place(Kind kind, int weight, String label, String href) {
        return new BytesRef((char) ('a' + kind.ordinal()) + "" + (Integer.MAX_VALUE - weight) + label + END + href);
    }

    /** @param found by its place, or by that at last */
    static Suggestion at(FieldDoc found) {
        String place = ((BytesRef) found.fields[found.fields.length - 1]).utf8ToString();
        int end = place.indexOf(END);
        Kind kind = Kind.values()[place.charAt(0) - 'a'];
        return new Suggestion(kind.label(), place.substring(1 + DIGITS, end), place.substring(end + 1));
    }
}
