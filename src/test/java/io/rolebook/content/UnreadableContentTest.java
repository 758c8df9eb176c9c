package io.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.file.Problem;
import io.rolebook.content.file.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links and files that the reader must not follow or open. */
class UnreadableContentTest {

    @TempDir
    Path content;

    @TempDir
    Path elsewhere;

    @Test
    void linkOutOfTheFolder_isNotFollowed() throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.md"), "---\ntitle: Secret\n---\n");
        Files.createDirectories(content.resolve("roles"));
        Files.createSymbolicLink(content.resolve("roles/secret.md"), secret);

        assertUnreadable("roles/secret.md");
    }

    @Test
    void linkToItself_isNotFollowed() throws IOException {
        Files.createDirectories(content.resolve("roles"));
        Files.createSymbolicLink(content.resolve("roles/loop.md"), Path.of("loop.md"));

        assertUnreadable("roles/loop.md");
    }

    @Test
    void linkToAFolder_isNotFollowed_andIsTold() throws IOException {
        Files.createDirectories(content.resolve("roles"));
        Files.createSymbolicLink(content.resolve("roles/circle"), Path.of("..", "roles"));
        Files.createSymbolicLink(content.resolve("roles/outside"), elsewhere);

        assertThat(Sample.guide(content).problems())
                .map(Problem::toString)
                .containsExactly(
                        "roles/circle:1:1: warning: the folder is a link and is not read"
                                + " (put the files themselves here)",
                        "roles/outside:1:1: warning: the folder is a link and is not read"
                                + " (put the files themselves here)");
    }

    @Test
    void linkToNothing_isNotFollowed() throws IOException {
        Files.createDirectories(content.resolve("roles"));
        Files.createSymbolicLink(content.resolve("roles/gone.md"), Path.of("nothing.md"));

        assertUnreadable("roles/gone.md");
    }

    @Test
    void oversizedFile_isNotOpened() throws IOException {
        Path roles = Files.createDirectories(content.resolve("roles"));
        Files.writeString(roles.resolve("nurse.md"), "x".repeat(2 * SourceFile.LARGEST));

        assertThat(Sample.lines(Sample.guide(content).problems()))
                .containsExactly(
                        "1:1: error: the file is 524 KB long (a page may have at most 262 KB; is this the right file?)");
    }

    private void assertUnreadable(String path) {
        assertThat(Sample.guide(content).problems())
                .singleElement()
                .hasToString(
                        path + ":1:1: error: the file cannot be opened (check its permissions, or the link it is)");
    }
}
