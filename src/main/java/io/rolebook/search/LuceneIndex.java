package io.rolebook.search;

import io.rolebook.content.file.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
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
    /** What each page was like when it was written, by its address; empty if all have to be written. */
    private Map<String, String> written = Map.of();

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

    /**
     * Writes what differs from the last time: an edit of one page costs little of what a first index does.
     *
     * @return how many were written; if this fails, readers keep the old ones and the next call begins anew
     */
    int replace(Stream<Entry> entries) throws IOException {
        List<Entry> all = entries.toList();
        Map<String, String> next = all.parallelStream()
                .collect(Collectors.toMap(Entry::address, LuceneIndex::fingerprint, String::concat));
        Map<String, String> before = written;
        written = Map.of();
        delete(before, next);
        List<Entry> fresh = all.stream()
                .filter(entry -> !next.get(entry.address()).equals(before.get(entry.address())))
                .toList();
        fresh.parallelStream().forEach(this::add);
        writer.forceMerge(1);
        Suggester names = Suggester.of(all);
        searchers.maybeRefreshBlocking();
        suggester = names;
        written = next;
        return fresh.size();
    }

    private static String fingerprint(Entry entry) {
        return Fingerprint.of(entry.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void delete(Map<String, String> before, Map<String, String> next) throws IOException {
        if (before.isEmpty()) {
            writer.deleteAll();
        }
        Term[] outdated = before.keySet().stream()
                .filter(address -> !before.get(address).equals(next.get(address)))
                .flatMap(
                        address -> Stream.of(new Term(IndexField.PAGE, address), new Term(IndexField.PART_OF, address)))
                .toArray(Term[]::new);
        writer.deleteDocuments(outdated);
    }

    private void add(Entry entry) {
        try {
            writer.addDocuments(EntryDocuments.of(entry));
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
