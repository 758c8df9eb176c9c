package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Log;
import io.rolebook.content.Sample;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ContentLoaderTest {

    record Config(Path dir, boolean watch, boolean strict) implements ContentConfig {}

    @Inject
    CatalogImport catalog;

    @Inject
    Event<CatalogLoaded> loaded;

    @Inject
    Clock clock;

    @Inject
    Roles roles;

    @Inject
    Reload reload;

    @TempDir
    Path folder;

    @TempDir
    Path empty;

    @BeforeEach
    void startWithNothing() {
        reload.with(Sample.guide(empty));
    }

    @BeforeEach
    void oneGoodRole_andOneBad() throws IOException {
        Files.createDirectories(folder.resolve("families"));
        Files.createDirectories(folder.resolve("roles"));
        Files.writeString(folder.resolve("families/trade.md"), "---\ntitle: Trade\nsummary: They sell.\n---\n");
        Files.writeString(
                folder.resolve("roles/grocer.md"), "---\ntitle: Grocer\nsummary: Sells.\nfamily: trade\n---\n");
        Files.writeString(folder.resolve("roles/baker.md"), "---\ntitle: Baker\nsummary: Bakes.\nfamly: trade\n---\n");
    }

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @Test
    void badFile_isLeftOut_andTheRestIsServed() {
        load(folder, false);

        assertThat(roles.slugs()).containsExactly("grocer");
    }

    @Test
    void readingAgainWhatIsTheSame_changesAndTellsNothing() {
        ContentLoader loader = loader(folder, false);
        loader.start();

        assertThat(Log.during(ContentLoader.class, loader::load)).isEmpty();
    }

    @Test
    void fileThatTurnsBad_isTold_thoughAllPagesAreTheSame() throws IOException {
        ContentLoader loader = loader(folder, false);
        loader.start();
        Files.writeString(folder.resolve("roles/grocer.md"), "---\ntitel: Grocer\n---\n");

        assertThat(Log.during(ContentLoader.class, loader::load)).anySatisfy(line -> assertThat(line)
                .startsWith("ERROR roles/grocer.md:2:1: error: unknown key 'titel'"));
        assertThat(roles.slugs()).containsExactly("grocer");
    }

    @Test
    void badFile_isLoggedWithPlaceAndMend() {
        assertThat(Log.during(ContentLoader.class, () -> load(folder, false))).anySatisfy(line -> assertThat(line)
                .startsWith("ERROR roles/baker.md:4:1: error: unknown key 'famly'")
                .contains("did you mean 'family'?")
                .contains("; the file is left out"));
    }

    @Test
    void strictGuide_refusesToStart() {
        assertThatThrownBy(() -> load(folder, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rolebook.content.strict");
    }

    @Test
    void missingFolder_isToldWithTheSettingThatMendsIt() {
        assertThatThrownBy(() -> load(folder.resolve("nowhere"), false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(folder.resolve("nowhere").toString())
                .hasMessageContaining("rolebook.content.dir");
    }

    private void load(Path dir, boolean strict) {
        loader(dir, strict).start();
    }

    private ContentLoader loader(Path dir, boolean strict) {
        return new ContentLoader(new Config(dir, false, strict), catalog, loaded, clock);
    }
}
