package io.rolebook.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rolebook.Patience;
import io.rolebook.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(InPreview.class)
class PreviewTest {

    @ConfigProperty(name = "rolebook.content.dir")
    Path folder;

    @Test
    void draft_isShown_andSaysSo() {
        Document page = Visit.page("/roles/doula");

        assertThat(page.selectFirst("h1").text()).isEqualTo("Doula (draft)");
        assertThat(bar(page)).contains("Draft: not published.");
    }

    @Test
    void pageOfTheFuture_isShown_andSaysWhenItWillBePublished() {
        assertThat(bar(Visit.page("/roles/medic"))).contains("To be published on January 1, 2027.");
    }

    @Test
    void lists_sayWhatIsNotPublished() {
        assertThat(Visit.text(Visit.page("/roles"))).contains("Doula (draft)").contains("Medic (from 2027-01-01)");
    }

    @Test
    void publishedPage_isNotMarked() {
        Document page = Visit.page("/roles/nurse");

        assertThat(page.selectFirst("h1").text()).isEqualTo("Ward Nurse");
        assertThat(bar(page)).startsWith("Preview. roles/nurse.md: no problems. Newsroom");
    }

    @Test
    void withdrawnPage_staysGone() {
        assertThat(bar(Visit.page("/roles/leech-collector", 410))).contains("Withdrawn on October 1, 2026.");
    }

    @Test
    void page_carriesTheScript_andNoCrawlerKeepsIt() {
        Document page = Visit.page("/roles");

        assertThat(page.select("script[type=module]").eachAttr("src"))
                .anySatisfy(script -> assertThat(script).contains("/preview-"));
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
    }

    @Test
    void mistake_isToldOnThePage_withItsLine_whileTheLastGoodVersionShows() throws IOException {
        Path midwife = folder.resolve("roles/midwife.md");
        String good = Files.readString(midwife);
        Guides.write(folder, "roles/midwife.md", good.replace("summary: Helps", "sumary: Helps"));
        await(() -> bar(Visit.page("/roles/midwife")).contains("error"));

        Document page = Visit.page("/roles/midwife");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Midwife");
        assertThat(bar(page))
                .contains("You see its last good version")
                .contains("Line 3: error: unknown key 'sumary' (did you mean 'summary'?)");
        assertThat(page.select("aside.preview li a").eachAttr("href"))
                .contains("https://edit.example/roles/midwife.md#L3");

        Guides.write(folder, "roles/midwife.md", good);
        await(() -> !bar(Visit.page("/roles/midwife")).contains("error"));
    }

    @Test
    void fileThatWasNeverGood_isExplainedWhereItsPageWouldBe() throws IOException {
        Guides.write(folder, "skills/singing.md", "---\ntitle: Singing\n---\n");
        await(() -> bar(Visit.page("/skills/singing", 404)).contains("error"));

        assertThat(bar(Visit.page("/skills/singing", 404))).contains("it has no page yet");
        Files.delete(folder.resolve("skills/singing.md"));
    }

    private static String bar(Document page) {
        return page.selectFirst("aside.preview").text();
    }

    static void await(BooleanSupplier condition) {
        Patience.await().until(condition::getAsBoolean);
    }
}
