package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoEditsTest {

    @Test
    void aLink_isLeftOut_withALineOfItsOwn() {
        String template =
                """
                <h2>Pay</h2>
                {#include partials/edit at='pay' of='Pay' /}
                <p>{pay} {#include partials/edit at=str:fmt('/pay/%s',row_index) of=row.name /}</p>
                """;

        assertThat(Engine.builder()
                        .addDefaults()
                        .build()
                        .parse(NoEdits.without(template))
                        .data("pay", 12)
                        .render())
                .isEqualTo("<h2>Pay</h2>\n<p>12 </p>\n");
    }

    @Test
    void everyTemplate_isReadWithoutThem() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            List<Path> templates = files.filter(Files::isRegularFile).toList();

            assertThat(templates)
                    .anySatisfy(file -> assertThat(Files.readString(file)).contains("partials/edit"))
                    .allSatisfy(file ->
                            assertThat(NoEdits.without(Files.readString(file))).doesNotContain("partials/edit"));
        }
    }
}
