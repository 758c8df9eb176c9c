package io.rolebook.imports;

import io.rolebook.content.statistics.TableKind;
import java.util.List;

/** A table of the Employment Projections, and the table of the guide that it becomes. */
interface ProjectionsTable {

    /** The name of its sheet. */
    String sheet();

    /** The name of its source without the edition, which is that of the source's template, too. */
    String template();

    TableKind kind();

    /** The columns that are read, besides those of code and title. */
    List<String> needed();

    default ProjectionsEdition edition(ProjectionsSheet sheet) {
        return ProjectionsEdition.of(sheet);
    }

    /** The columns of the guide's table. */
    List<String> columns(ProjectionsSheet sheet);

    /** The rows of the guide's table that a published row becomes; none if the guide doesn't show it. */
    List<List<String>> rows(ProjectionsSheet sheet, PublishedRow row);
}
