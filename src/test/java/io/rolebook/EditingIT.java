package io.rolebook;

import static io.rolebook.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor's hour with the packaged guide: write, see, be told of a mistake, mend it. */
class EditingIT {

    private static final String PAGE = "/roles/nurse";

    @TempDir
    Path content;

    @Test
    void whatIsSaved_isSeen_andAMistake_isTold_whileTheLastGoodPageStays() throws Exception {
        Sample.copy(content);
        Path file = content.resolve("roles/nurse.md");
        String sound = Files.readString(file).replaceFirst("summary: .*", "summary: Sees to one ward on weekdays.");
        try (Packaged guide = Packaged.start(content, "-Drolebook.preview=true").listening()) {
            Files.writeString(file, sound);
            shown(guide, page -> page.contains("Sees to one ward on weekdays.") && !page.contains("unknown key"));

            Files.writeString(file, sound.replace("family: care", "famly: care"));
            shown(guide, page -> page.contains("Line 5") && page.contains("unknown key &#39;famly&#39;"));
            assertThat(guide.get(PAGE).body()).contains("Sees to one ward on weekdays.");
            assertThat(Packaged.told("check", content.toString()))
                    .contains("roles/nurse.md:5:1: error: unknown key 'famly' (did you mean 'family'?)")
                    .endsWith("exit 1");

            Files.writeString(file, sound.replace("weekdays", "Sundays"));
            shown(guide, page -> page.contains("Sees to one ward on Sundays.") && !page.contains("unknown key"));
            assertThat(Packaged.told("check", content.toString())).endsWith("exit 0");
        }
    }

    /** Returns when the page is so, within a while. */
    private static void shown(Packaged guide, Predicate<String> so) {
        await().atMost(Packaged.PATIENCE)
                .untilAsserted(() -> assertThat(guide.get(PAGE).body()).matches(so));
    }
}
