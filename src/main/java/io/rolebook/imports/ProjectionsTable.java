package io.rolebook.imports;

import io.rolebook.content.statistics.TableKind;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A table of the Employment Projections, and the table of the guide that it becomes.
 *
 * @param sheet the name of its sheet
 * @param template the name of its source without the edition, which is that of the source's template, too
 * @param needed the columns that are read, besides those of code and title
 * @param columns the columns of the guide's table
 * @param rows the rows of the guide's table that a published row becomes; none if the guide doesn't show it
 */
record ProjectionsTable(
        String sheet,
        String template,
        TableKind kind,
        List<String> needed,
        Function<ProjectionsSheet, ProjectionsEdition> edition,
        Function<ProjectionsSheet, List<String>> columns,
        BiFunction<ProjectionsSheet, PublishedRow, List<List<String>>> rows) {}
