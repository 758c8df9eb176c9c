package io.rolebook.content.model;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/**
 * Something large that few read after its first use: it can be put away, stays for a while where memory is plenty, and is
 * else made again for whoever asks. Equal to another that holds the same.
 */
public final class Shelved<T> {

    private final Supplier<T> again;
    private T held;
    private SoftReference<T> made = new SoftReference<>(null);

    /** @param again makes the very same once more, from something smaller */
    public Shelved(T held, Supplier<T> again) {
        this.held = held;
        this.again = again;
    }

    public synchronized T get() {
        T found = held != null ? held : made.get();
        if (found == null) {
            found = again();
            made = new SoftReference<>(found);
        }
        return found;
    }

    /** Made anew, wherever it is now. */
    T again() {
        return again.get();
    }

    /** From now on it is kept for as long as nobody needs its room. */
    public synchronized void putAway() {
        if (held != null) {
            made = new SoftReference<>(held);
            held = null;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shelved<?> shelved && get().equals(shelved.get());
    }

    @Override
    public int hashCode() {
        return get().hashCode();
    }

    @Override
    public String toString() {
        return get().toString();
    }
}
