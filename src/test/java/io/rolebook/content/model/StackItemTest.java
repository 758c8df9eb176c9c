package io.rolebook.content.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackItemTest {

    @Test
    void name_standsAlone() {
        assertThat(StackItem.of(" Git ")).isEqualTo(new StackItem("Git", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Python (Django, Flask)", "Python(Django,Flask)", "Python ( Django,, Flask , ) "})
    void brackets_holdChildren(String text) {
        assertThat(StackItem.of(text)).isEqualTo(new StackItem("Python", List.of("Django", "Flask")));
    }

    @Test
    void text_isWhatAnEditorWouldWrite() {
        assertThat(StackItem.of("Python(Django,Flask)").text()).isEqualTo("Python (Django, Flask)");
        assertThat(StackItem.of("Git").text()).isEqualTo("Git");
    }
}
