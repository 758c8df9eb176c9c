package io.rolebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NoLockFactory;

/** All entries in Lucene's index and in the suggester, in memory. Readers see old entries until all new ones are there. */
final class LuceneIndex {

    /** What is read of one version of the index. */
    @FunctionalInterface
    interface Reading<T> {
        T read(IndexSearcher searcher, Suggester suggester) throws IOException;
    }

    private static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(
            TextAnalyzer.CONTENT,
            Map.of(
                    IndexField.NEIGHBORS, TextAnalyzer.NEIGHBORS,
                    IndexField.NAME_WORDS, TextAnalyzer.WORDS,
                    IndexField.NAME_BEGINNINGS, TextAnalyzer.BEGINNINGS,
                    IndexField.OFFICIAL_WORDS, TextAnalyzer.WORDS,
                    IndexField.WORDS, TextAnalyzer.WORDS));

    private static final int BUFFER_MEGABYTES = 64;
    /** A long question of compounds has a few thousand clauses. */
    private static final int MOST_CLAUSES = 10_000;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Suggester suggester;

    LuceneIndex() {
        try {
            writer = new IndexWriter(memory(), new IndexWriterConfig(ANALYZER).setRAMBufferSizeMB(BUFFER_MEGABYTES));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file in one buffer is read much faster than one in many. */
    private static Directory memory() {
        return new ByteBuffersDirectory(
                NoLockFactory.INSTANCE, ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_ONE_BUFFER);
    }

    /** @return how many entries there are now; if this fails, the old ones stay and the next call begins anew */
    int replace(Stream<Entry> entries) throws IOException {
        AtomicInteger written = new AtomicInteger();
        Suggester next = new Suggester();
        writer.deleteAll();
        entries.parallel().forEach(entry -> {
            add(entry, next);
            written.incrementAndGet();
        });
        writer.forceMerge(1);
        next.refresh();
        searchers.maybeRefreshBlocking();
        suggester = next;
        return written.get();
    }

    private void add(Entry entry, Suggester next) {
        try {
            writer.addDocuments(EntryDocuments.of(entry));
            next.add(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isWritten() {
        return suggester != null;
    }

    <T> T read(Reading<T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.read(searcher, suggester);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
