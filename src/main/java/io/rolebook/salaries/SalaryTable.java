package io.rolebook.salaries;

import io.rolebook.web.Column;
import io.rolebook.web.Links;
import io.rolebook.web.Notes;
import io.rolebook.web.Page;
import io.rolebook.web.graph.Dataset;
import io.rolebook.web.graph.Dataset.DataDownload;
import io.rolebook.web.graph.Iri;
import io.rolebook.web.graph.Reference;
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
        List<Reference> sources = notes.all().stream()
                .filter(note -> note.source() != null)
                .map(note -> Reference.to(note.source().href(), "source"))
                .toList();
        return Subject.COLLECTION.of(
                ID,
                new Dataset(
                        ID,
                        page.title(),
                        page.description(),
                        null,
                        new Reference(new Iri(Links.salaries())),
                        null,
                        null,
                        null,
                        page.updated(),
                        null,
                        null,
                        null,
                        null,
                        measured,
                        sources,
                        new DataDownload("text/csv", new Iri(Links.SALARIES_CSV))));
    }
}
