package io.rolebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/** Pages in memory, as they can be found, and beside them their names, as they can be suggested: the best of each kind first. */
final class IndexedPages {

    private final Volume pages;
    private final Volume names;
    private ShownPages shown = ShownPages.NONE;

    IndexedPages() {
        try {
            pages = new Volume(null);
            names = new Volume(Suggested.BEST_FIRST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Called by one thread at a time; only pages that changed are written again.
     *
     * @return how many these are
     */
    int show(ShownPages next) {
        try {
            for (String address : next.goneSince(shown)) {
                pages.delete(of(address));
                names.delete(of(address));
            }
            AtomicInteger written = new AtomicInteger();
            next.newSince(shown).parallel().forEach(entry -> {
                write(entry);
                written.incrementAndGet();
            });
            pages.show();
            names.show();
            shown = next.remembered();
            return written.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Entry entry) {
        try {
            pages.replace(of(entry.address()), EntryDocuments.of(entry));
            names.replaceEach(of(entry.address()), NameDocuments.of(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term of(String address) {
        return new Term(EntryDocuments.ENTRY, address);
    }

    <T> T read(SearchIndex.Reading<T> reading) {
        try {
            IndexSearcher ofPages = pages.searchers().acquire();
            try {
                IndexSearcher ofNames = names.searchers().acquire();
                try {
                    return reading.read(ofPages, ofNames);
                } finally {
                    names.searchers().release(ofNames);
                }
            } finally {
                pages.searchers().release(ofPages);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends whatever is being written; who reads already may go on, since all of it is memory. */
    void abandon() {
        try {
            pages.abandon();
            names.abandon();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
