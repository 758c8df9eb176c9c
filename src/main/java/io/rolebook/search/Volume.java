package io.rolebook.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index in memory: what is written stands beside what is searched, until it takes its place at once. */
final class Volume {

    /** How many edits stand beside the others until they are put together, in the background: each costs every search. */
    private static final int SEVERAL = 4;

    private static final int BUFFER_MEGABYTES = 64;

    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** @param order in which the documents stand, so that whoever wants the first need not look at all; or null */
    Volume(Sort order) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(Stored.analyzer());
        config.setCodec(new SmallBlocks());
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEVERAL));
        if (order != null) {
            config.setIndexSort(order);
        }
        writer = new IndexWriter(new ByteBuffersDirectory(), config);
        searchers = new SearcherManager(writer, null);
    }

    void delete(Term which) throws IOException {
        writer.deleteDocuments(which);
    }

    /** Documents that stand one behind the other. */
    void replace(Term which, List<Document> together) throws IOException {
        writer.updateDocuments(which, together);
    }

    /** Documents that stand in the order of all. */
    void replaceEach(Term which, List<Document> documents) throws IOException {
        writer.deleteDocuments(which);
        for (Document document : documents) {
            writer.addDocument(document);
        }
    }

    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    SearcherManager searchers() {
        return searchers;
    }

    void abandon() throws IOException {
        writer.rollback();
    }
}
