package io.rolebook.web.cache;

import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;

/** Loaded only where the library is. */
final class Brotli {

    /** The next one takes a quarter longer for a page half a hundredth smaller, and whoever asks first waits for it. */
    private static final int QUALITY = 5;

    private Brotli() {}

    static byte[] encode(byte[] plain) throws IOException {
        return Encoder.compress(
                plain, new Encoder.Parameters().setQuality(QUALITY).setMode(Encoder.Mode.TEXT));
    }
}
