package io.rolebook.data;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;

/** Turns a table back into the node it was. */
record HtmlTable(HtmlNodes nodes) {

    TableBlock of(Element element) {
        TableBlock table = new TableBlock();
        rows(table, new TableHead(), element, "thead tr", true);
        rows(table, new TableBody(), element, "tbody tr", false);
        return table;
    }

    private void rows(TableBlock table, Node part, Element element, String rows, boolean head) {
        if (!element.select(rows).isEmpty()) {
            table.appendChild(part);
            element.select(rows).forEach(row -> part.appendChild(row(row, head)));
        }
    }

    private TableRow row(Element element, boolean head) {
        TableRow row = new TableRow();
        for (Element cell : element.select("> th, > td")) {
            TableCell node = new TableCell();
            node.setHeader(head);
            node.setAlignment(cell.hasClass("number") ? TableCell.Alignment.RIGHT : null);
            nodes.inlines(node, cell);
            row.appendChild(node);
        }
        return row;
    }
}
