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
    private final ConcurrentSkipListMap<Long, Kept> kept = new ConcurrentSkipListMap<>();

    private record Kept(NamesIndex names) {}

    Editions(Session reading, StatelessSession writing, TransactionSynchronizationRegistry transaction) {
        this.reading = reading;
        this.writing = writing;
        this.transaction = transaction;
    }

    /** Called in the transaction that writes the edition's rows; nobody sees it before that is committed. */
    void open(Collection<Document> documents, Showing showing) {
        long number = last.incrementAndGet();
        kept.put(number, new Kept(new NamesIndex(documents, showing)));
        kept.headMap(number - KEPT).clear();
        writing.createMutationQuery("delete from Edition").executeUpdate();
        writing.insert(new Edition(number));
    }

    NamesIndex names() {
        return seen().names;
    }

    /** What belongs to the rows that the current transaction reads. */
    private Kept seen() {
        if (transaction.getTransactionKey() == null) {
            return find();
        }
        Kept known = (Kept) transaction.getResource(Kept.class);
        if (known == null) {
            known = find();
            transaction.putResource(Kept.class, known);
        }
        return known;
    }

    private Kept find() {
        long number = reading.createSelectionQuery("select e.number from Edition e", Long.class)
                .getSingleResult();
        return kept.getOrDefault(number, kept.lastEntry().getValue());
    }
}
