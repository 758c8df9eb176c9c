package io.rolebook.content.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoleDocumentTest {

    static Stream<RoleDocument> roles() {
        return Stream.of(Sample.CONTENT, Path.of("content")).flatMap(folder -> Sample.guide(folder).roles().stream());
    }

    @ParameterizedTest
    @MethodSource("roles")
    void proseThatWasPutAway_comesBackAsItWas(RoleDocument role) {
        assertThat(role.prose().again()).isEqualTo(role.body());
    }
}
