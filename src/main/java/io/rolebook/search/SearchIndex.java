package io.rolebook.search;

import io.rolebook.catalog.CatalogLoaded;
import io.rolebook.catalog.ShownTitles;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * All pages as they can be found, in memory. A change of the catalog is written beside what is searched and then takes its
 * place at once; only pages that changed are written again.
 */
@ApplicationScoped
class SearchIndex {

    /** What somebody reads of the index, which stays as it is while he does. */
    @FunctionalInterface
    interface Reading<T> {
        T read(IndexSearcher index) throws IOException;
    }

    /** How many edits stand beside the others until they are put together, in the background: each costs every search. */
    private static final int SEVERAL = 4;

    private final ShownTitles titles;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private ShownPages shown = ShownPages.NONE;

    SearchIndex(ShownTitles titles) {
        this.titles = titles;
        try {
            IndexWriterConfig config = new IndexWriterConfig(Stored.analyzer());
            config.setRAMBufferSizeMB(64);
            config.setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEVERAL));
            writer = new IndexWriter(new ByteBuffersDirectory(), config);
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void follow(@Observes CatalogLoaded event) {
        show(ShownPages.of(event.guide(), titles.byPath()));
    }

    synchronized void show(ShownPages next) {
        try {
            for (String address : next.goneSince(shown)) {
                writer.deleteDocuments(new Term(EntryDocuments.ENTRY, address));
            }
            next.newSince(shown).parallel().forEach(this::write);
            searchers.maybeRefreshBlocking();
            shown = next;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Entry entry) {
        try {
            writer.updateDocuments(new Term(EntryDocuments.ENTRY, entry.address()), EntryDocuments.of(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T read(Reading<T> reading) {
        try {
            IndexSearcher index = searchers.acquire();
            try {
                return reading.read(index);
            } finally {
                searchers.release(index);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void close() throws IOException {
        searchers.close();
        writer.close();
    }
}
