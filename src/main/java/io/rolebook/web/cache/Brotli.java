package io.rolebook.web.cache;

import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.OutputStream;

/** Loaded only where the library is. */
final class Brotli {

    /** Beyond this a page takes ten times as long and becomes a hundredth smaller. */
    private static final int QUALITY = 6;

    private Brotli() {}

    static OutputStream writing(OutputStream to) throws IOException {
        return new BrotliOutputStream(
                to, new Encoder.Parameters().setQuality(QUALITY).setMode(Encoder.Mode.TEXT));
    }
}
