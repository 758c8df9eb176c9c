package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import io.rolebook.catalog.Reload;
import io.rolebook.content.Sample;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That the sitemap says the same of every page is held of the whole guide: see EveryAddress. */
@QuarkusTest
class LastModifiedTest {

    @Inject
    Reload reload;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/roles/nurse | Fri, 20 Nov 2026 00:00:00 GMT",
                "/roles/nurse/faq | Fri, 20 Nov 2026 00:00:00 GMT",
                "/roles/midwife | Thu, 19 Nov 2026 00:00:00 GMT",
                "/duties | Fri, 20 Nov 2026 00:00:00 GMT",
                "/changes | Fri, 20 Nov 2026 00:00:00 GMT"
            })
    void page_sendsTheDayItsContentChanged(String path, String day) {
        assertThat(Visit.get(path).header("Last-Modified")).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/plan", "/search?q=nurse", "/roles/nowhere", "/roles/leech-collector", "/roles/ward-nurse"})
    void whatHasNoDay_sendsNone(String path) {
        assertThat(Visit.get(path).header("Last-Modified")).isNull();
    }

    @Test
    void dayToCome_isNotSent(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("families"));
        for (String day : new String[] {"2026-11-22", "2026-11-23"}) {
            Files.writeString(
                    folder.resolve("families/on-" + day + ".md"),
                    "---\ntitle: On %s\nsummary: Caring.\nupdated: %s\n---\n".formatted(day.replace("20", ""), day));
        }
        reload.with(Sample.guide(folder));

        assertThat(Visit.get("/families/on-2026-11-22").header("Last-Modified")).startsWith("Sun, 22 Nov 2026");
        assertThat(Visit.get("/families/on-2026-11-23").header("Last-Modified")).isNull();
    }
}
