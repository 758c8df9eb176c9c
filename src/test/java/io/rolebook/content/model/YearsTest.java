package io.rolebook.content.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {

    @ParameterizedTest
    @CsvSource({"3, 3, 3, 3 years", "1, 1, 1, 1 year", "0-1, 0, 1, 0–1 years", "1–3, 1, 3, 1–3 years"})
    void span_hasAStartAndAnEnd(String written, int min, int max, String label) {
        assertThat(Years.of(written)).isEqualTo(new Years(min, max));
        assertThat(Years.of(written).label()).isEqualTo(label);
        assertThat(Years.of(written).isOpen()).isFalse();
    }

    @Test
    void plus_isAnOpenEnd() {
        assertThat(Years.of("10+")).isEqualTo(new Years(10, null));
        assertThat(Years.of("10+").isOpen()).isTrue();
        assertThat(Years.of("10+").label()).isEqualTo("10 years or more");
    }

    @ParameterizedTest
    @CsvSource({"3", "1-3", "10+"})
    void key_isWhatTheEditorWrote(String written) {
        assertThat(Years.of(written).key()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 2", "\"2\", 2, 2", "\"2-4\", 2, 4"})
    void bareNumber_isReadAsYears(String json, int min, int max) throws Exception {
        ObjectMapper mapper = new ObjectMapper();

        assertThat(mapper.readValue(json, Years.class)).isEqualTo(new Years(min, max));
        assertThat(mapper.treeToValue(mapper.getNodeFactory().numberNode(2L), Years.class))
                .isEqualTo(new Years(2, 2));
    }
}
