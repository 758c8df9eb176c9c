package io.rolebook.content.model;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;

/**
 * Something large that few read after its first use: it can be put away, and is then made again for whoever asks. Equal to
 * another that holds the same.
 */
public final class Shelved<T> {

    private final Supplier<T> again;
    private T held;
    private WeakReference<T> made = new WeakReference<>(null);

    /** @param again makes the very same once more, from something smaller */
    public Shelved(T held, Supplier<T> again) {
        this.held = held;
        this.again = again;
    }

    public synchronized T get() {
        T found = held != null ? held : made.get();
        if (found == null) {
            found = again();
            made = new WeakReference<>(found);
        }
        return found;
    }

    /** Made anew, wherever it is now. */
    T again() {
        return again.get();
    }

    /** From now on nothing keeps it but who uses it. */
    public synchronized void putAway() {
        if (held != null) {
            made = new WeakReference<>(held);
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
