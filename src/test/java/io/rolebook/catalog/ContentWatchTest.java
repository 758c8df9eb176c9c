package io.rolebook.catalog;

import static io.rolebook.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rolebook.Visit;
import io.rolebook.content.Sample;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the folder, the guide shows within ten seconds what is there. */
@QuarkusTest
class ContentWatchTest {

    @Inject
    CatalogImport catalog;

    @Inject
    Event<CatalogLoaded> loaded;

    @Inject
    Clock clock;

    @Inject
    ContentStatus status;

    @Inject
    Reload reload;

    @TempDir
    Path above;

    private Path folder;
    private ContentWatch watch;

    @BeforeEach
    void watchTheSample() throws IOException {
        folder = Files.createDirectory(above.resolve("content"));
        Sample.copy(folder);
        start(folder);
    }

    private void start(Path dir) throws IOException {
        reload.with(Sample.guide(Files.createDirectories(above.resolve("nothing"))));
        ContentLoaderTest.Config config = new ContentLoaderTest.Config(dir, true, false);
        ContentLoader loader = new ContentLoader(config, catalog, loaded, clock);
        loader.start();
        watch = new ContentWatch(config, loader);
        watch.start(null);
    }

    @AfterEach
    void putTheSampleBack() throws IOException {
        watch.stop(null);
        reload.withSample();
    }

    @Test
    void folderReplacedByAnother_isShown_andWatched() throws IOException {
        Path other = Files.createDirectory(above.resolve("other"));
        Sample.copy(other);
        rename(other, "Ward Nurse", "Night Nurse");
        Files.move(folder, above.resolve("before"));
        Files.move(other, folder);
        awaitTitle("Night Nurse");

        rename(folder, "Night Nurse", "Day Nurse");
        awaitTitle("Day Nurse");
    }

    @Test
    void folderThatVanishes_isTold_andShownAgainWhenItIsBack() throws IOException {
        Path away = above.resolve("away");
        Files.move(folder, away);
        await().until(() -> status.errors() > 0);
        assertThat(Visit.page("/roles/nurse").title()).startsWith("Ward Nurse");

        rename(away, "Ward Nurse", "Night Nurse");
        Files.move(away, folder);
        awaitTitle("Night Nurse");
        assertThat(status.errors()).isZero();
    }

    /** The file is written by its other name, outside the folder, of which no event tells. */
    @Test
    void changeWithoutAnEvent_isShown() throws IOException {
        Path nurse = folder.resolve("roles/nurse.md");
        Path name = Files.createLink(above.resolve("nurse.md"), nurse);
        rename(name, "Ward Nurse", "Night Nurse");

        awaitTitle("Night Nurse");
    }

    @Test
    void linkThatLeadsElsewhere_isFollowed() throws IOException {
        watch.stop(null);
        Path other = Files.createDirectory(above.resolve("other"));
        Sample.copy(other);
        rename(other, "Ward Nurse", "Night Nurse");
        Path link = Files.createSymbolicLink(above.resolve("link"), folder);
        start(link);
        Path next = Files.createSymbolicLink(above.resolve("next"), other);
        Files.move(next, link, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        awaitTitle("Night Nurse");
    }

    /** Kubernetes mounts a ConfigMap as links into a folder, and swaps the link that leads to that folder. */
    @Test
    void configMapThatIsSwapped_isShown() throws IOException {
        watch.stop(null);
        Path mount = Files.createDirectory(above.resolve("mount"));
        Path first = Files.move(folder, mount.resolve("..1"));
        Path second = Files.createDirectory(mount.resolve("..2"));
        Sample.copy(second);
        rename(second, "Ward Nurse", "Night Nurse");
        Path data = Files.createSymbolicLink(mount.resolve("..data"), Path.of("..1"));
        try (Stream<Path> parts = Files.list(first)) {
            for (Path part : parts.toList()) {
                Path name = part.getFileName();
                Files.createSymbolicLink(mount.resolve(name), Path.of("..data").resolve(name));
            }
        }
        start(mount);
        Path next = Files.createSymbolicLink(mount.resolve("..data_tmp"), Path.of("..2"));
        Files.move(next, data, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        awaitTitle("Night Nurse");
        assertThat(status.errors()).isZero();
    }

    private void awaitTitle(String title) {
        await().untilAsserted(
                        () -> assertThat(Visit.page("/roles/nurse").title()).startsWith(title));
    }

    private static void rename(Path where, String before, String now) throws IOException {
        Path nurse = Files.isDirectory(where) ? where.resolve("roles/nurse.md") : where;
        Files.writeString(nurse, Files.readString(nurse).replace("title: " + before, "title: " + now));
    }
}
