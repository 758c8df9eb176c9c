package io.rolebook.figures;

import io.rolebook.catalog.NearOccupation;
import io.rolebook.content.figure.Figures;
import io.rolebook.web.Figure;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import io.rolebook.web.Rows;
import java.util.List;

/**
 * An occupation near another one, with the two figures that people choose by; null where nothing is published.
 *
 * @param slug of the role that stands for it, or its code
 */
public record NearRow(String title, String href, String slug, Figure pay, Figure growth) {

    static List<NearRow> of(List<NearOccupation> near, Notes notes) {
        return Rows.of(
                near.stream(),
                each -> new NearRow(
                        each.title(),
                        Links.occupation(each.code(), each.role()),
                        each.slug(),
                        PayFigure.median(each.figures(), notes),
                        each.figures().growth() == null
                                ? null
                                : notes.figure(
                                        Figures.change(each.figures().growth()),
                                        each.figures().outlookSource())));
    }
}
