package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No template has a link of its own for edits: where none are offered, the section leaves all of them out. */
class EditSectionTest {

    @Test
    void everyTemplate_linksToEditsByTheSectionAlone() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            List<Path> templates = files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("partials/edit.html"))
                    .toList();

            assertThat(templates)
                    .anySatisfy(file -> assertThat(Files.readString(file)).contains("{#edit "))
                    .allSatisfy(file ->
                            assertThat(Files.readString(file)).doesNotContain("partials/edit", "class=\"edit\""));
        }
    }
}
