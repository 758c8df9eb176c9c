package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.GraphOf;
import io.rolebook.Visit;
import io.rolebook.catalog.Reload;
import io.rolebook.content.Sample;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page says in which language its text is. */
@QuarkusTest
class LanguageTest {

    @Inject
    Reload reload;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @Test
    void roleInAnotherLanguage_saysSo_toBrowsersCrawlersAndPreviews(@TempDir Path folder) throws IOException {
        Sample.copy(folder);
        Path nurse = folder.resolve("roles/nurse.md");
        Files.writeString(nurse, Files.readString(nurse).replace("locale: en", "locale: ar-EG"));
        reload.with(Sample.guide(folder));

        for (String path : new String[] {"/roles/nurse", "/roles/nurse/faq", "/roles/nurse/print"}) {
            Document page = Visit.page(path);
            assertThat(page.selectFirst("html").attr("lang")).as(path).isEqualTo("ar-EG");
            assertThat(page.selectFirst("html").attr("dir")).as(path).isEqualTo("rtl");
            assertThat(page.select("meta[property=og:locale]").attr("content")).isEqualTo("ar_EG");
        }
        assertThat(GraphOf.page(Visit.page("/roles/nurse"))
                        .thing("WebPage")
                        .get("inLanguage")
                        .asText())
                .isEqualTo("ar-EG");
        assertThat(Visit.page("/roles/midwife").selectFirst("html").hasAttr("dir"))
                .isFalse();
    }
}
