package io.rolebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Pages in memory, as they can be found. A change is written beside what is searched and then takes its place at once; only
 * pages that changed are written again.
 */
final class IndexedPages {

    /** How many edits stand beside the others until they are put together, in the background: each costs every search. */
    private static final int SEVERAL = 4;

    private static final int BUFFER_MEGABYTES = 64;

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private ShownPages shown = ShownPages.NONE;

    IndexedPages() {
        try {
            IndexWriterConfig config = new IndexWriterConfig(Stored.analyzer());
            config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
            config.setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEVERAL));
            writer = new IndexWriter(new ByteBuffersDirectory(), config);
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Called by one thread at a time. @return how many pages were written */
    int show(ShownPages next) {
        try {
            for (String address : next.goneSince(shown)) {
                writer.deleteDocuments(new Term(EntryDocuments.ENTRY, address));
            }
            AtomicInteger written = new AtomicInteger();
            next.newSince(shown).parallel().forEach(entry -> {
                write(entry);
                written.incrementAndGet();
            });
            searchers.maybeRefreshBlocking();
            shown = next.remembered();
            return written.get();
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

    <T> T read(SearchIndex.Reading<T> reading) {
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

    /** Ends whatever is being written; who reads already may go on, since all of it is memory. */
    void abandon() {
        try {
            writer.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
