package io.rolebook.crawlers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A response that is written completely before it is sent, so that a slow client does not hold a database connection. */
final class BufferedText {

    private BufferedText() {}

    /** Writes the whole text in UTF-8. */
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
