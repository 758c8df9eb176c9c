package io.rolebook.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.web.cache.EncodedContent.Representation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodedContentTest {

    private static final byte[] TEXT =
            "A page that repeats itself. ".repeat(100).getBytes(StandardCharsets.UTF_8);

    private final EncodedContent page = new EncodedContent(TEXT, "text/html;charset=UTF-8");

    @Test
    void eachCoding_isEncodedOnce_onDemand() {
        assertThat(page.acceptedIfEncoded("gzip")).isNull();

        Representation zipped = page.accepted("gzip");

        assertThat(page.accepted("gzip, deflate")).isSameAs(zipped);
        assertThat(page.acceptedIfEncoded("gzip")).isSameAs(zipped);
        assertThat(page.acceptedIfEncoded(null)).isNull();
    }

    @Test
    void eachRepresentation_hasATagOfItsOwn_thatEqualBytesShare() {
        EncodedContent same = new EncodedContent(TEXT.clone(), "text/html");

        assertThat(page.accepted("gzip").etag())
                .matches("\"[\\w-]{16}\"")
                .isEqualTo(same.accepted("gzip").etag())
                .isNotEqualTo(page.accepted(null).etag());
    }

    @Test
    void picturesAndTinyTexts_areNotCompressed() {
        assertThat(new EncodedContent(TEXT, "image/png").accepted("gzip").encoding())
                .isEqualTo(ContentEncoding.IDENTITY);
        assertThat(new EncodedContent(new byte[100], "text/html")
                        .accepted("gzip")
                        .encoding())
                .isEqualTo(ContentEncoding.IDENTITY);
    }
}
