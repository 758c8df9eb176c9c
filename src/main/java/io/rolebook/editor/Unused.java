package io.rolebook.editor;

import io.rolebook.content.Guide;
import io.rolebook.content.check.Usage;
import io.rolebook.content.parse.Parsed;
import java.util.List;

/** Skills that no role needs and sources that nothing cites. */
record Unused(List<Parsed> files) {

    static Unused of(Guide guide) {
        return new Unused(Usage.of(guide.files()).unused());
    }

    Table table() {
        return new Table(
                "unused",
                "Unused skills and sources",
                "Skills that no role needs and sources that nothing cites.",
                "Every skill is needed and every source is cited.",
                List.of("File", "Page", "Kind"),
                files.stream()
                        .map(file -> Row.of(
                                file.path(),
                                1,
                                Row.page(file),
                                Cell.text(file.kind().schema())))
                        .toList());
    }
}
