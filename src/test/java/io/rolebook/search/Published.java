package io.rolebook.search;

import io.rolebook.content.Guide;
import io.rolebook.content.LiveGuide;
import io.rolebook.content.Sample;
import io.rolebook.content.model.Document;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** An index of a content folder, all of it shown, without a server around it. */
final class Published {

    private Published() {}

    static SearchIndex index(Path folder) {
        SearchIndex index = new SearchIndex(null);
        show(index, pages(new LiveGuide(folder, () -> Sample.TODAY).read()));
        return index;
    }

    /** Returns when they can be found. */
    static void show(SearchIndex index, ShownPages pages) {
        index.follow(() -> pages);
        index.read(now -> now);
    }

    static ShownPages pages(Guide guide) {
        return ShownPages.of(guide, guide.documents().collect(Collectors.toMap(Document::path, Document::title)));
    }
}
