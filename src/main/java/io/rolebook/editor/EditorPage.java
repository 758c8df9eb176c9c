package io.rolebook.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.web.Links;
import io.rolebook.web.Page;
import io.rolebook.web.Sorting.Head;
import java.util.List;

/** The newsroom: tables of coverage, problems, reviews and lengths. */
@CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EditorPage(Page page, List<TableView> tables) implements TemplateInstance {

    record TableView(Table table, List<Head> heads) {}

    static EditorPage of(List<Table> tables, Order order) {
        Page page = Page.of(
                        Links.editor(),
                        "Newsroom",
                        "What the guide has, what it lacks, and what has to be looked after.")
                .notIndexed();
        return new EditorPage(
                page,
                tables.stream()
                        .map(table -> new TableView(table.sorted(order), table.heads(order)))
                        .toList());
    }
}
