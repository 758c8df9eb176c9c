package io.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.rolebook.content.model.Document;
import io.rolebook.content.model.Pay;
import io.rolebook.content.model.RoleDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideReaderChangesTest {

    @TempDir
    Path folder;

    private LocalDate today = Sample.TODAY;
    private GuideReader live;
    private Path nurse;

    @BeforeEach
    void copySample() throws IOException {
        Sample.copy(folder);
        age();
        nurse = folder.resolve("roles/nurse.md");
        live = new GuideReader(folder, () -> today);
    }

    /** A file that was written a moment ago is read again, since its next change may have the same time. */
    private void age() throws IOException {
        FileTime minuteAgo = FileTime.from(Instant.now().minusSeconds(60));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, minuteAgo);
            }
        }
    }

    @Test
    void unchangedFile_isTheVerySameDocument() {
        live.read();
        Guide first = live.read();
        Guide second = live.read();

        assertThat(second.roles())
                .zipSatisfy(first.roles(), (now, before) -> assertThat(now).isSameAs(before));
        assertThat(second.version()).isEqualTo(first.version());
    }

    @Test
    void fileThatAnEditorDeletesAndRenamesIntoPlace_isNeverGone() throws Exception {
        live.read();
        Path written = Files.copy(nurse, folder.resolve("written.tmp"));
        Files.delete(nurse);
        CompletableFuture<Void> editor = CompletableFuture.runAsync(
                () -> rename(written), CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS));

        assertThat(live.read().roles()).extracting(Document::slug).contains("nurse");
        editor.join();
    }

    private void rename(Path written) {
        try {
            Files.move(written, nurse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void changedFile_isReadAgain_andTheVersionChanges() throws IOException {
        Guide before = live.read();
        edit("title: Ward Nurse", "title: Night Nurse");
        Guide after = live.read();

        assertThat(role(after, "nurse").title()).isEqualTo("Night Nurse");
        assertThat(after.version()).isNotEqualTo(before.version());
    }

    @Test
    void fileThatTurnsBad_keepsItsLastGoodVersion_untilItIsMended() throws IOException {
        Guide good = live.read();
        String text = Files.readString(nurse);
        edit("title: Ward Nurse", "titel: Ward Nurse");
        Guide bad = live.read();

        assertThat(role(bad, "nurse")).isSameAs(role(good, "nurse"));
        assertThat(bad.kept()).containsExactly("roles/nurse.md");
        assertThat(bad.hasErrors()).isTrue();
        assertThat(bad.version()).isEqualTo(good.version());

        Files.writeString(nurse, text.replace("title: Ward Nurse", "title: Night Nurse"));
        Guide mended = live.read();

        assertThat(role(mended, "nurse").title()).isEqualTo("Night Nurse");
        assertThat(mended.kept()).isEmpty();
        assertThat(mended.problems()).isEmpty();
    }

    @Test
    void fileThatIsBadFromTheStart_isLeftOut() throws IOException {
        edit("title: Ward Nurse", "titel: Ward Nurse");

        assertThat(live.read().roles()).extracting(Document::slug).doesNotContain("nurse");
    }

    @Test
    void settingThatTurnsBad_keepsItsLastValue_andTheOthersAreRead() throws IOException {
        Path file = folder.resolve("guide.md");
        String text = Files.readString(file);
        live.read();
        Files.writeString(file, text.replace("USD", "dollars").replace("name: Rolebook", "name: Careers"));
        Guide bad = live.read();

        assertThat(bad.problems())
                .singleElement()
                .asString()
                .startsWith("guide.md:6:11: error: 'dollars' does not fit");
        assertThat(bad.settings().currency()).isEqualTo("USD");
        assertThat(bad.settings().name()).isEqualTo("Careers");

        Files.writeString(file, text.replace("USD", "EUR"));

        assertThat(live.read().settings().currency()).isEqualTo("EUR");
        assertThat(role(live.read(), "nurse").facts().pay().get(1).currency()).isEqualTo("EUR");
    }

    @Test
    void currencyThatIsBadFromTheStart_costsTheAmountsThatNeedIt() throws IOException {
        Path file = folder.resolve("guide.md");
        String text = Files.readString(file);
        Files.writeString(file, text.replace("USD", "dollars"));
        Guide bad = live.read();

        assertThat(bad.problems()).hasSize(1);
        assertThat(role(bad, "nurse").facts().pay()).map(Pay::currency).containsExactly("EUR");

        Files.writeString(file, text);

        assertThat(role(live.read(), "nurse").facts().pay()).map(Pay::currency).containsExactly("EUR", "USD");
    }

    @Test
    void deletedFile_isGone() throws IOException {
        live.read();
        Files.delete(nurse);

        assertThat(live.read().roles()).extracting(Document::slug).doesNotContain("nurse");
    }

    @Test
    void folderThatVanishes_leavesEverythingAsItWas() throws IOException {
        Guide before = live.read();
        Path elsewhere = folder.resolveSibling(folder.getFileName() + "-moved");
        Files.move(folder, elsewhere);
        Guide without = live.read();
        Files.move(elsewhere, folder);

        assertThat(without.roles()).hasSameSizeAs(before.roles());
        assertThat(without.problems()).singleElement().asString().contains("there is no such folder");
    }

    @Test
    void folderThatIsEmptied_leavesEverythingAsItWas_alsoOnTheNextDay() throws IOException {
        Guide before = live.read();
        Path elsewhere = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-elsewhere"));
        move(folder, elsewhere);

        assertIsAs(before, live.read(), "all its 39 files are gone at once");
        today = today.plusDays(1);
        assertIsAs(before, live.read(), "all its 39 files are gone at once");

        move(elsewhere, folder);
        assertThat(live.read().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles", "skills", "sources", "statistics", "pages"})
    void partThatVanishes_leavesItsPagesAsTheyWere(String part) throws IOException {
        Guide before = live.read();
        Path elsewhere = folder.resolveSibling(folder.getFileName() + "-" + part);
        Files.move(folder.resolve(part), elsewhere);

        assertIsAs(before, live.read(), part + ":1:1: error: all its");
        Files.createDirectory(folder.resolve(part));
        assertIsAs(before, live.read(), part + ":1:1: error: all its");

        Files.delete(folder.resolve(part));
        Files.move(elsewhere, folder.resolve(part));
        assertThat(live.read().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "roles", "statistics"})
    void partThatCannotBeOpened_leavesItsPagesAsTheyWere(String part) throws IOException {
        Guide before = live.read();
        Path closed = folder.resolve(part);
        Files.setPosixFilePermissions(closed, Set.of());
        try {
            assumeFalse(Files.isReadable(closed), "the one who runs this may read everything");
            assertIsAs(before, live.read(), "cannot be opened");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertThat(live.read().problems()).isEmpty();
    }

    @Test
    void fileThatCanBeOpenedAgain_isRead() throws IOException {
        Files.setPosixFilePermissions(nurse, Set.of());
        assumeFalse(Files.isReadable(nurse), "the one who runs this may read everything");
        assertThat(live.read().problems()).isNotEmpty();
        Files.setPosixFilePermissions(nurse, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(live.read().problems()).isEmpty();
    }

    private static void assertIsAs(Guide before, Guide now, String problem) {
        assertThat(now.problems()).singleElement().asString().contains(problem);
        assertThat(now.version()).isEqualTo(before.version());
        assertThat(now.statistics().tables()).hasSameSizeAs(before.statistics().tables());
    }

    private static void move(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.move(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void newDay_tellsWhatIsOverdue() {
        assertThat(live.read().problems()).isEmpty();
        today = LocalDate.of(2040, 1, 1);

        assertThat(live.read().problems()).isNotEmpty();
    }

    private void edit(String old, String now) throws IOException {
        String text = Files.readString(nurse);
        assertThat(text).contains(old);
        Files.writeString(nurse, text.replaceFirst(old, now));
    }

    private static RoleDocument role(Guide guide, String slug) {
        return guide.roles().stream()
                .filter(role -> role.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
