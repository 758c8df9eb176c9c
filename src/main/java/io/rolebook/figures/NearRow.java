package io.rolebook.figures;

import io.rolebook.catalog.NearOccupation;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;

/**
 * An occupation near another one, with the two figures that people choose by; null where nothing is published.
 *
 * @param slug of the role that stands for it, or its code
 */
public record NearRow(String title, String href, String slug, Figure pay, Figure growth) {

    static NearRow of(NearOccupation near, Notes notes) {
        return new NearRow(
                near.title(),
                Links.occupation(near.code(), near.role()),
                near.slug(),
                Measure.PAY.of(near.figures(), notes),
                Measure.GROWTH.of(near.figures(), notes));
    }
}
