package io.rolebook.content.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("triage", "wound-care", "pay", "pay-regions", "sql", "title");

    @ParameterizedTest
    @CsvSource({
        "tirage, triage",
        "Triage, triage",
        "woundcare, wound-care",
        "pay_regions, pay-regions",
        "sq, sql",
        "titel, title",
        "ttile, title",
        "tyttle, title"
    })
    void typingError_findsWhatWasMeant(String typed, String meant) {
        assertThat(Nearest.to(typed, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"listening", "salary", "''", "surgery", "x", "tilte-page", "ti", "lteti"})
    void anotherWord_findsNothing(String typed) {
        assertThat(Nearest.to(typed, KNOWN)).isEmpty();
    }

    @Test
    void equallyNear_isTheFirstByName() {
        assertThat(Nearest.to("cat", List.of("rat", "bat"))).contains("bat");
    }

    @Test
    void hint_asksOrElseExplains() {
        assertThat(Nearest.hint("tirage", KNOWN, "write a file")).isEqualTo("did you mean 'triage'?");
        assertThat(Nearest.hint("surgery", KNOWN, "write a file")).isEqualTo("write a file");
    }
}
