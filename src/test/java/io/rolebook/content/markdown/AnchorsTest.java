package io.rolebook.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.model.Priority;
import io.rolebook.content.model.SectionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorsTest {

    /** Templates of pages that show an editor's headings, and what these include. */
    private static final Pattern WITH_HEADINGS = Pattern.compile(
            "(layout|partials/.*|tags/.*|roles/(?!roles-page|parts/role-filter).*|skills/skill-page|families/family-page"
                    + "|sources/source-page|pages/.*|figures/details)\\.html");

    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"{]+)(\\{[^\"]*)?\"");

    private final Anchors anchors = new Anchors();

    @ParameterizedTest
    @ValueSource(strings = {"Notes", "Main", "Q", "Level", "Your pay", "Note O*NET", "Ref 1", "By level", "Duties"})
    void headingNamedAsAPartOfThePage_hasAnotherId(String heading) {
        assertThat(Anchors.isTaken(anchors.of(heading))).isFalse();
    }

    @Test
    void numberedHeading_isNotTakenForASecondOne() {
        assertThat(Stream.of("Foo", "Foo", "Foo 1", "Foo 1", "Foo 1-1", "Section", "!", "Section Q", "Q")
                        .map(anchors::of))
                .doesNotHaveDuplicates()
                .startsWith("foo", "foo-1");
    }

    @Test
    void everyIdOfATemplate_isTaken() throws IOException {
        Path templates = Path.of("src/main/resources/templates");
        TreeSet<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.walk(templates)) {
            for (Path file : files.filter(path -> WITH_HEADINGS
                            .matcher(templates.relativize(path).toString())
                            .matches())
                    .toList()) {
                ID.matcher(Files.readString(file)).results().forEach(id -> ids.add(id.group(1)));
            }
        }
        Arrays.stream(SectionKind.values()).forEach(kind -> ids.add(kind.key()));
        Arrays.stream(Priority.values()).forEach(priority -> ids.add(priority.key()));

        assertThat(ids)
                .hasSizeGreaterThan(40)
                .allMatch(id -> Anchors.isTaken(id) || Anchors.isTaken(id + "x"), "is in Anchors");
    }
}
