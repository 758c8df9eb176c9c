package io.rolebook.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentEncodingTest {

    private static final byte[] TEXT =
            "A page that says the same again. ".repeat(100).getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                             | IDENTITY",
                "''                           | IDENTITY",
                "identity                     | IDENTITY",
                "gzip                         | GZIP",
                "GZIP                         | GZIP",
                "gzip, deflate                | GZIP",
                "gzip;q=0                     | IDENTITY",
                "br;q=0, gzip;q=0.1           | GZIP",
                "gzip;q=1, identity;q=1       | GZIP",
                "gzip;q=0.4, identity;q=0.8   | IDENTITY",
                "*;q=0, gzip                  | GZIP",
                "gzip;q=rubbish               | IDENTITY",
                "zstd, compress               | IDENTITY"
            })
    void best_hasTheHighestQuality_andIsTheShortestOfEqualOnes(String accepted, ContentEncoding best) {
        assertThat(ContentEncoding.best(accepted)).isEqualTo(best);
    }

    @Test
    void brotli_isFirst_whereItsLibraryIsAvailable() {
        ContentEncoding first = Brotli4jLoader.isAvailable() ? ContentEncoding.BROTLI : ContentEncoding.GZIP;

        assertThat(ContentEncoding.best("gzip, deflate, br, zstd")).isEqualTo(first);
        assertThat(ContentEncoding.best("*")).isEqualTo(first);
        assertThat(ContentEncoding.best("br;q=0.5, gzip")).isEqualTo(ContentEncoding.GZIP);
    }

    @Test
    void encoded_isShorter_andReadsTheSame() throws IOException {
        byte[] gzip = ContentEncoding.GZIP.encode(TEXT);

        assertThat(gzip).hasSizeLessThan(TEXT.length / 5);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes())
                .isEqualTo(TEXT);
        assertThat(ContentEncoding.IDENTITY.encode(TEXT)).isEqualTo(TEXT);
        if (Brotli4jLoader.isAvailable()) {
            byte[] brotli = ContentEncoding.BROTLI.encode(TEXT);
            assertThat(new BrotliInputStream(new ByteArrayInputStream(brotli)).readAllBytes())
                    .isEqualTo(TEXT);
        }
    }

    @Test
    void aHeaderOfThousandsOfCodings_isReadUpToTheTwentieth() {
        assertThat(ContentEncoding.best("x,".repeat(5_000) + "gzip")).isEqualTo(ContentEncoding.IDENTITY);
    }
}
