package io.rolebook.search;

import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import io.rolebook.content.model.Document;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** An index of a content folder, all of it shown, without a server around it. */
final class Published {

    private Published() {}

    static SearchIndex index(Path folder) {
        SearchIndex index = new SearchIndex(null);
        show(index, pages(Sample.guide(folder)));
        return index;
    }

    /** Returns when they can be found, which takes longer than readers wait if they are many. */
    static void show(SearchIndex index, ShownPages pages) {
        index.follow(() -> pages);
        while (!index.state().equals("up to date")) {
            try {
                index.read((now, names) -> now);
            } catch (NotSearchable e) {
                if (index.state().equals("could not be written")) {
                    throw e;
                }
            }
        }
    }

    static ShownPages pages(Guide guide) {
        return ShownPages.of(guide, guide.documents().collect(Collectors.toMap(Document::path, Document::title)));
    }
}
