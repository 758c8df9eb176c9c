package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The bill of materials that the build writes names all that is shipped. */
class BillOfMaterialsIT {

    private static final Path LIBRARIES = Path.of("target/quarkus-app/lib");

    private final JsonNode bill = read();

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Path.of("target/bom.json").toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Stream<JsonNode> components() {
        return StreamSupport.stream(bill.get("components").spliterator(), false);
    }

    @Test
    void everyLibrary_isNamed() throws IOException {
        try (Stream<Path> files = Files.walk(LIBRARIES)) {
            Set<String> shipped = files.filter(file -> file.toString().endsWith(".jar"))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());

            assertThat(shipped).hasSizeGreaterThan(100);
            assertThat(components().map(BillOfMaterialsIT::file)).containsAll(shipped);
        }
    }

    /** As the framework names its file. */
    private static String file(JsonNode library) {
        String url = library.get("purl").asText();
        String classifier = url.contains("classifier=") ? "-" + url.replaceFirst(".*classifier=([^&]*).*", "$1") : "";
        return library.get("group").asText() + "." + library.get("name").asText() + "-"
                + library.get("version").asText() + classifier + ".jar";
    }

    @Test
    void everyLibrary_hasALicenceAndAChecksum() {
        assertThat(bill.get("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(components()).allSatisfy(library -> {
            assertThat(library.path("licenses"))
                    .as(library.get("name").asText())
                    .isNotEmpty();
            assertThat(library.path("hashes").findValuesAsText("alg")).contains("SHA-256");
        });
    }
}
