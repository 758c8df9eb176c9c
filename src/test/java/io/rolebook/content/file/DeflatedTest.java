package io.rolebook.content.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflatedTest {

    private static final String LONG =
            "{\"html\":\"" + "<p>Nurses note what they gave, and when – “每日”.</p>".repeat(50) + "\"}";

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "\"\"", "{\"name\":\"Größe\"}"})
    void shortText_isItsOwnText(String text) {
        assertThat(Deflated.of(text)).asString(StandardCharsets.UTF_8).isEqualTo(text);
        assertThat(Deflated.text(Deflated.of(text))).isEqualTo(text);
    }

    @Test
    void longText_takesAFractionAndComesBackAsItWas() {
        byte[] packed = Deflated.of(LONG);

        assertThat(packed).hasSizeLessThan(LONG.length() / 5);
        assertThat(Deflated.text(packed)).isEqualTo(LONG);
    }
}
