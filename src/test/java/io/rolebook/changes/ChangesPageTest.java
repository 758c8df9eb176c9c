package io.rolebook.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import io.rolebook.catalog.Reload;
import io.rolebook.content.Sample;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangesPageTest {

    @Inject
    Reload reload;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @Test
    void changes_areToldByMonth_newestFirst() {
        Document page = Visit.page("/changes");

        assertThat(page.select("main h2").eachText())
                .containsExactly("November 2026", "October 2026", "March 2026", "January 2026", "Sources and notes");
        assertThat(page.select(".changes time").eachAttr("datetime"))
                .containsExactly("2026-11-20", "2026-10-01", "2026-03-01", "2026-01-10");
    }

    @Test
    void changedFigure_isToldBeforeAndAfter_withItsSource() {
        Element change = Visit.page("/changes").select(".changes li").get(0);

        assertThat(change.text())
                .isEqualTo(
                        "Ward Nurse November 20, 2026 Figure Median pay of the new edition Before: $68,000. Now: $70,0001");
        assertThat(change.select("a[href=/roles/nurse]")).hasSize(1);
        assertThat(change.select("sup a").attr("href")).isEqualTo("#note-sample-statistics");
    }

    @Test
    void withdrawnRole_isTold_andLeadsToWhatTookItsPlace() {
        Element change =
                Visit.page("/changes?kind=withdrawn").select(".changes li").get(0);

        assertThat(change.text())
                .isEqualTo(
                        "Leech Collector October 1, 2026 Withdrawn Nobody is hired for it any more Read the page that took its place.");
        assertThat(change.select("a").eachAttr("href")).containsExactly("/roles/nurse");
    }

    @Test
    void renamedRole_isTold_withBothNames() {
        assertThat(Visit.page("/changes?kind=renamed").select(".changes li").text())
                .isEqualTo("Ward Nurse March 1, 2026 Renamed Wards say so Before: Nurse on a Ward. Now: Ward Nurse");
        assertThat(Visit.page("/changes?kind=renamed").select(".changes .figure"))
                .isEmpty();
    }

    @Test
    void kinds_areChosenByLinks_whichAreNotForSearchEngines() {
        Document page = Visit.page("/changes?kind=figure");

        assertThat(page.select(".changes li")).hasSize(1);
        assertThat(page.select("nav[aria-label=Kinds of changes] li").eachText())
                .containsExactly("All 4", "New pages 1", "Figures 1", "Renamed 1", "Withdrawn 1");
        assertThat(page.select("nav[aria-label=Kinds of changes] [aria-current]")
                        .text())
                .isEqualTo("Figures");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/changes");
        assertThat(Visit.page("/changes").select("meta[name=robots]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/changes?kind=gossip", "/changes?kind=&page=", "/changes?page=0", "/changes?page=-1&kind=NEW"})
    void oddQuestion_isAnsweredWithAll(String path) {
        assertThat(Visit.page(path).select(".changes li")).hasSize(4);
    }

    @Test
    void pageBeyondTheLast_isTheLast() {
        assertThat(Visit.page("/changes?page=9999999").select(".changes li")).hasSize(4);
        assertThat(Visit.page("/changes?page=99999999999").select(".changes li"))
                .hasSize(4);
    }

    @Test
    void kindWithoutChanges_saysSo() {
        assertThat(Visit.text(Visit.page("/changes?kind=text"))).contains("No change of this kind is known.");
    }

    @Test
    void manyChanges_areToldPageByPage(@TempDir Path folder) throws IOException {
        StringBuilder changes = new StringBuilder("---\ntitle: Care\nsummary: Caring.\nchanges:\n");
        for (int i = 0; i < 120; i++) {
            changes.append("  - { date: 2026-05-01, kind: text, what: Sentence %d }\n".formatted(i));
        }
        Files.createDirectories(folder.resolve("families"));
        Files.writeString(folder.resolve("families/care.md"), changes + "---\n");
        reload.with(Sample.guide(folder));

        Document first = Visit.page("/changes");
        Document second = Visit.page(first.select("a[rel=next]").attr("href"));
        Document last = Visit.page(second.select("a[rel=next]").attr("href"));
        assertThat(first.select(".changes li")).hasSize(50);
        assertThat(first.select("a[rel=prev]")).isEmpty();
        assertThat(second.select(".changes li")).hasSize(50);
        assertThat(last.select(".changes li")).hasSize(20);
        assertThat(last.select("a[rel=next]")).isEmpty();
        assertThat(last.select("a[rel=prev]").attr("href")).isEqualTo("/changes?page=2");
        assertThat(last.text()).contains("Sentence 119");
    }

    @Test
    void changeToCome_isToldOnItsDay(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("families"));
        Files.writeString(
                folder.resolve("families/care.md"),
                """
                ---
                title: Care
                summary: Caring.
                changes:
                  - { date: 2026-11-23, kind: text, what: Tomorrow }
                  - { date: 2026-11-22, kind: text, what: Today }
                ---
                """);
        reload.with(Sample.guide(folder));

        assertThat(Visit.page("/changes").text()).contains("Today").doesNotContain("Tomorrow");
    }

    @Test
    void rolePage_tellsWhatChangedOnIt() {
        Element changes = Visit.under(Visit.page("/roles/nurse"), "What changed");

        assertThat(changes.select("time").eachText())
                .containsExactly("November 20, 2026", "March 1, 2026", "January 10, 2026");
        assertThat(changes.text()).contains("Median pay of the new edition Before: $68,000. Now: $70,000");
        assertThat(changes.select("a").eachAttr("href")).contains("/roles/nurse/feed.atom", "/changes");
        assertThat(Visit.page("/roles/midwife").select("h2").eachText()).doesNotContain("What changed");
    }

    @Test
    void everyPage_leadsToTheChanges() {
        assertThat(Visit.page("/skills").select("footer a").eachAttr("href")).contains("/changes");
    }
}
