package io.rolebook.editor;

import io.rolebook.content.parse.Parsed;
import io.rolebook.web.Links;
import java.util.List;

/** One row of a table in the newsroom: a place in a file, and cells. */
record Row(String path, int line, List<Cell> cells) {

    static Row of(String path, int line, Cell... cells) {
        return new Row(path, line, List.of(cells));
    }

    /** The title of a file's page, which leads to it if there is one. */
    static Cell page(Parsed file) {
        String title = file.document().title();
        boolean hasPage = file.document().publication().isOpenToEditors();
        return hasPage ? Cell.link(title, Links.document(file.page())) : Cell.text(title);
    }
}
