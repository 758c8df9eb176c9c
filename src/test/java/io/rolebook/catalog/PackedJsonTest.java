package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedJsonTest {

    private static final String LONG =
            "{\"html\":\"" + "<p>Nurses note what they gave, and when – “每日”.</p>".repeat(50) + "\"}";

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "\"\"", "{\"name\":\"Größe\"}"})
    void shortJson_isItsOwnText(String json) {
        assertThat(PackedJson.pack(json)).asString(StandardCharsets.UTF_8).isEqualTo(json);
        assertThat(PackedJson.unpack(PackedJson.pack(json))).isEqualTo(json);
    }

    @Test
    void longJson_takesAFractionAndComesBackAsItWas() {
        byte[] packed = PackedJson.pack(LONG);

        assertThat(packed).hasSizeLessThan(LONG.length() / 5);
        assertThat(PackedJson.unpack(packed)).isEqualTo(LONG);
    }
}
