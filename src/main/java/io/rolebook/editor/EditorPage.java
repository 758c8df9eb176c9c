package io.rolebook.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.web.Edits;
import io.rolebook.web.Links;
import io.rolebook.web.Page;
import java.util.ArrayList;
import java.util.List;

/** The newsroom: tables of coverage, problems, reviews and lengths. */
@CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EditorPage(Page page, List<TableView> tables) implements TemplateInstance {

    record TableView(
            String id, String title, String about, String none, int count, List<Head> heads, List<RowView> rows) {}

    /** @param sort the value of aria-sort */
    record Head(String label, String href, String sort, boolean number) {}

    /** @param href where the line is edited, or null */
    record RowView(String place, String href, List<CellView> cells) {}

    record CellView(String label, String text, String href, boolean number) {}

    static EditorPage of(List<Table> tables, Order order, Edits edits) {
        Page page = Page.of(
                        Links.editor(),
                        "Newsroom",
                        "What the guide has, what it lacks, and what has to be looked after.")
                .notIndexed();
        return new EditorPage(
                page,
                tables.stream()
                        .map(table -> view(table.sorted(order), order, edits))
                        .toList());
    }

    private static TableView view(Table table, Order order, Edits edits) {
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String column = table.columns().get(i);
            boolean isNumber = table.isNumber(i);
            heads.add(new Head(
                    column, order.next(table.id(), column, isNumber), order.ariaSort(table.id(), column), isNumber));
        }
        List<RowView> rows =
                table.rows().stream().map(row -> view(row, heads, edits)).toList();
        return new TableView(table.id(), table.title(), table.about(), table.none(), rows.size(), heads, rows);
    }

    private static RowView view(Row row, List<Head> heads, Edits edits) {
        List<CellView> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            Head head = heads.get(i + 1);
            cells.add(new CellView(head.label(), cell.text(), cell.href(), head.number()));
        }
        return new RowView(row.path() + ":" + row.line(), edits.href(row.path(), row.line()), cells);
    }
}
