package io.rolebook.salaries;

import io.rolebook.web.Column;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.graph.Iri;
import io.rolebook.web.graph.Node;
import io.rolebook.web.graph.Subject;
import java.util.Arrays;
import java.util.List;

/** The table as a data set that can be fetched, and whose figures it holds. */
final class SalaryTable {

    private static final Iri ID = Iri.of(Links.salaries(), "table");

    private SalaryTable() {}

    static Subject of(Page page, List<SalaryRow> rows, Notes notes) {
        if (rows.isEmpty()) {
            return Subject.COLLECTION;
        }
        List<String> measured = Arrays.stream(Column.values())
                .filter(Column::isNumber)
                .map(Column::label)
                .toList();
        List<Node> sources = notes.all().stream()
                .filter(note -> note.source() != null)
                .map(note -> Node.reference(Iri.of(note.href(), "source")))
                .toList();
        Node file = Node.of("DataDownload")
                .with("encodingFormat", "text/csv")
                .with("contentUrl", new Iri(Links.SALARIES_CSV));
        return Subject.COLLECTION.of(
                ID,
                Node.of("Dataset", ID)
                        .with("name", page.title())
                        .with("description", page.description())
                        .with("mainEntityOfPage", Node.reference(new Iri(Links.salaries())))
                        .with("dateModified", page.updated())
                        .with("variableMeasured", measured)
                        .with("isBasedOn", sources)
                        .with("distribution", file));
    }
}
