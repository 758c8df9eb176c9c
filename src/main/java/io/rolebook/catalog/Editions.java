package io.rolebook.catalog;

import io.rolebook.content.model.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.Session;
import org.hibernate.StatelessSession;

/**
 * What is kept of the content outside the database, by edition: a reader finds what belongs to the rows that his
 * transaction sees, also while the next edition is being imported.
 */
@ApplicationScoped
class Editions {

    /** No page takes as long as the content takes to change this often. */
    private static final int KEPT = 4;

    private final Session reading;
    private final StatelessSession writing;
    private final TransactionSynchronizationRegistry transaction;
    private final AtomicLong last = new AtomicLong();
    private final ConcurrentSkipListMap<Long, NeedsIndex> needs = new ConcurrentSkipListMap<>();

    Editions(Session reading, StatelessSession writing, TransactionSynchronizationRegistry transaction) {
        this.reading = reading;
        this.writing = writing;
        this.transaction = transaction;
    }

    /** Called in the transaction that writes the edition's rows; nobody sees it before that is committed. */
    void open(Collection<Document> documents, Showing showing) {
        long number = last.incrementAndGet();
        needs.put(number, new NeedsIndex(documents, showing));
        needs.headMap(number - KEPT).clear();
        writing.createMutationQuery("delete from Edition").executeUpdate();
        writing.insert(new Edition(number));
    }

    /** Those of the rows that the current transaction reads. */
    NeedsIndex needs() {
        NeedsIndex known = (NeedsIndex) transaction.getResource(NeedsIndex.class);
        if (known == null) {
            known = find();
            transaction.putResource(NeedsIndex.class, known);
        }
        return known;
    }

    private NeedsIndex find() {
        long number = reading.createSelectionQuery("select e.number from Edition e", Long.class)
                .getSingleResult();
        return needs.getOrDefault(number, needs.lastEntry().getValue());
    }
}
