package io.rolebook.roles;

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

@QuarkusTest
class DraftSkillTest {

    @Inject
    Reload reload;

    @AfterEach
    void putTheSampleBack() {
        reload.withSample();
    }

    @Test
    void skillThatReadersCannotSee_hasAName_andNoLink(@TempDir Path folder) throws IOException {
        Sample.copy(folder);
        for (String skill : new String[] {"infusion-pump", "life-support"}) {
            Path file = folder.resolve("skills/" + skill + ".md");
            Files.writeString(file, Files.readString(file).replaceFirst("---\n", "---\ndraft: true\n"));
        }
        reload.with(Sample.guide(folder));

        for (String path :
                new String[] {"/roles/nurse/skills", "/compare?role=midwife&role=nurse", "/roles/nurse/path"}) {
            assertThat(Visit.text(Visit.page(path))).as(path).doesNotContain("infusion-pump", "life-support");
        }
        assertThat(Visit.text(Visit.page("/roles/nurse/skills"))).contains("Infusion pump", "Life support");
        assertThat(Visit.page("/roles/nurse/skills").select("a[href=/skills/infusion-pump]"))
                .isEmpty();
    }
}
