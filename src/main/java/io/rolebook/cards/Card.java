package io.rolebook.cards;

import java.util.List;

/**
 * The text of the picture for a shared link.
 *
 * @param kind of page, above the title
 * @param lead a sentence or two below it, or empty
 * @param strip the spread of pay, or null
 * @param foot whose figures these are, or empty
 */
record Card(String site, String kind, String title, String lead, List<Told> figures, Strip strip, String foot) {

    /** @param stated without a method, which is drawn as everywhere in the guide */
    record Told(String label, String value, String detail, boolean stated) {}

    /** The 10th, 25th, 50th, 75th and 90th percentile, and how the ends are written. */
    record Strip(double p10, double p25, double p50, double p75, double p90, String low, String high) {}

    static Card of(String site, String kind, String title, String lead) {
        return new Card(site, kind, title, lead, List.of(), null, "Every figure with its source.");
    }

    Card with(List<Told> all, Strip spread, String sources) {
        return new Card(site, kind, title, lead, all, spread, sources);
    }
}
