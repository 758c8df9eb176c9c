package io.rolebook.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import io.rolebook.content.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeedsIndexTest {

    private static final Showing SHOWING = new Showing(Sample.TODAY, false);

    @Test
    void ofRolesThatMatchAlike_thoseFirstByTitleThenBySlugAreKept(@TempDir Path folder) throws IOException {
        NeedsIndex index = index(folder, "b-role: Baker", "a-role: baker", "c-role: Archer", "d-role: Cook");

        assertThat(index.matching(List.of("triage"), 9))
                .extracting(RoleMatch::slug)
                .containsExactly("c-role", "a-role", "b-role", "d-role");
        assertThat(index.matching(List.of("triage", "triage"), 2))
                .extracting(match -> match.slug() + " " + match.known() + " " + match.knownWeight())
                .containsExactly("c-role 1 4", "a-role 1 4");
        assertThat(index.naming("triage")).isEqualTo(4);
        assertThat(index.naming("juggling")).isZero();
    }

    @Test
    void aSkillWhoseFileIsBroken_hasItsSlugForATitle(@TempDir Path folder) throws IOException {
        List<Document> withoutSkills = Sample.guide()
                .documents()
                .filter(document -> document.path().startsWith("roles/"))
                .toList();

        assertThat(new NeedsIndex(withoutSkills, SHOWING).of(List.of("midwife")))
                .extracting(Need::title, Need::kind)
                .containsExactly(tuple("listening", null));
    }

    private static NeedsIndex index(Path folder, String... roles) throws IOException {
        write(folder.resolve("families/trade.md"), "title: Trade\nsummary: They sell.\n");
        write(folder.resolve("skills/triage.md"), "title: Triage\nsummary: Who first.\nkind: technical\n");
        for (String role : roles) {
            String[] parts = role.split(": ");
            write(
                    folder.resolve("roles/" + parts[0] + ".md"),
                    "title: " + parts[1] + "\nsummary: Works.\nfamily: trade\nskills:\n"
                            + "  - {skill: triage, tier: foundational, importance: 4}\n");
        }
        Guide guide = Sample.guide(folder);
        assertThat(guide.hasErrors()).as("%s", guide.problems()).isFalse();
        return new NeedsIndex(guide.documents().toList(), SHOWING);
    }

    private static void write(Path file, String facts) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\n" + facts + "---\n");
    }
}
