package io.rolebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Guide;
import io.rolebook.content.Sample;
import io.rolebook.content.file.Problem;
import io.rolebook.content.model.RoleBody;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.parse.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hostile text anywhere in Markdown is a message, or it is text. */
class HostileProseTest {

    private static final List<String> PLACES = List.of(
            "## Overview\n%s\n",
            "## Overview\nText %s text.\n",
            "## Overview\n\n%s\n\nText.\n",
            "## Key takeaways\n- %s\n",
            "## Key takeaways\n- *%s* **%s**\n",
            "## Overview\n> %s\n",
            "## Overview\n| a |\n| --- |\n| %s |\n",
            "## Overview\n[%s](https://example.org)\n",
            "## Overview\n[a](<https://example.org/%s>)\n",
            "## Overview\n[a](https://example.org \"%s\")\n",
            "## Overview\n```%s\n%s\n```\n",
            "## Overview\n    %s\n",
            "## Overview\n`%s`\n",
            "## Overview\nText.[^1]\n\n[^1]: %s\n",
            "## Overview\nText.[^%s]\n",
            "## %s\nText.\n",
            "## Duties\n### %s\nText.\n\n- Activity: care\n",
            "## Duties\n### Round\nText.\n\n- Entry: %s\n",
            "## Duties\n### Round\nText.\n\n- %s: text\n",
            "## A day in the life\n- %s: Text.\n",
            "## Path\n### Learn\nText.\n\n- Time: %s\n",
            "## Mistakes\n### Skipping\nText.\n\n- Instead: %s\n",
            "## Questions\n### %s?\n%s\n");

    /** Those that may stand in a paragraph: no error is told of them, nor do they swallow what follows, refer to one another, or mark a source. */
    static final List<String> ACCEPTED = Vectors.ALL.stream()
            .filter(vector -> !vector.startsWith("[x]:") && !vector.startsWith("[^") && !vector.startsWith("```"))
            .filter(vector -> Stream.of(
                            "## Overview\nText %s\n", "## Overview\n\n%s\n\n", "## Key takeaways\n- Text %s\n")
                    .allMatch(place -> Sample.role(place.replace("%s", vector)).problems().stream()
                            .noneMatch(Problem::isError)))
            .toList();

    static List<String> vectors() {
        return Vectors.ALL;
    }

    static List<String> noAddresses() {
        return Vectors.ALL.stream()
                .filter(vector -> !vector.startsWith("http://"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void vector_isAMessageOrText(String vector) {
        for (String place : PLACES) {
            String prose = place.replace("%s", vector);
            Parsed role = Sample.role(prose);
            if (role.document() == null) {
                assertThat(role.problems()).as(prose).anyMatch(Problem::isError);
                continue;
            }
            RoleBody body = ((RoleDocument) role.document()).body();
            assertThat(Harmless.faults(Jsoup.parse(Rendered.of(body)).body()))
                    .as(prose)
                    .isEmpty();
        }
    }

    @Test
    void almostAll_areShownAsText() {
        assertThat(Vectors.ALL).hasSizeGreaterThan(120);
        assertThat(ACCEPTED).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("noAddresses")
    void vectorAsAnAddress_isAMessage(String vector) {
        String quoted = "'" + vector.replace("'", "''") + "'";
        Parsed role =
                Sample.role("", "resources: [{ name: x, badge: free, items: [{ title: x, url: " + quoted + " }] }]\n");

        assertThat(role.document()).as(vector).isNull();
        assertThat(role.problems()).as(vector).isNotEmpty();
    }

    @Test
    void vectorsAsFileNames_areMessages(@TempDir Path folder) throws IOException {
        Path roles = Files.createDirectories(folder.resolve("roles"));
        long files = 0;
        for (String vector : Vectors.ALL) {
            String name = vector.replace("/", "∕");
            if (name.length() < 60) {
                Files.writeString(roles.resolve(name + ".md"), "---\ntitle: " + files++ + "\nsummary: x\n---\n");
            }
        }

        Guide guide = Sample.guide(folder);

        assertThat(files).isGreaterThan(80);
        assertThat(guide.roles()).isEmpty();
        assertThat(guide.problems()).filteredOn(Problem::isError).hasSizeGreaterThan(80);
    }
}
