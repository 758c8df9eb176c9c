package io.rolebook.crawlers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** What is written while the database is read, in one piece: whoever reads it slowly keeps no connection from others. */
final class Whole {

    private Whole() {}

    /** Writes all there is, in UTF-8. */
    interface Written {
        void to(OutputStream out) throws IOException;
    }

    static byte[] of(Written written) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            written.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written but memory", e);
        }
        return out.toByteArray();
    }
}
