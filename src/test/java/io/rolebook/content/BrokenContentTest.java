package io.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.file.Problem;
import io.rolebook.content.file.Schemas;
import io.rolebook.content.model.Levels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder in {@code content-broken} is a content folder with one mistake, and the words that mend it. */
class BrokenContentTest {

    static Stream<String> rules() throws IOException {
        try (Stream<Path> folders = Files.list(Sample.BROKEN)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void brokenContent_saysWhereAndHowToMendIt(String rule) throws IOException {
        Path folder = Sample.BROKEN.resolve(rule);

        List<Problem> problems = Sample.guide(folder).problems();

        assertThat(problems)
                .map(Problem::toString)
                .containsExactlyElementsOf(Files.readAllLines(folder.resolve("expected.txt")));
    }

    @Test
    void everyWarningThatCanBeAccepted_existsAndNamesItself() throws IOException {
        StringBuilder expected = new StringBuilder();
        for (String rule : rules().toList()) {
            expected.append(Files.readString(Sample.BROKEN.resolve(rule).resolve("expected.txt")));
        }

        Schemas.of(Levels.USUAL.words())
                .document("common")
                .at("/$defs/accept/items/properties/rule/enum")
                .forEach(rule -> assertThat(expected).contains("accept '" + rule.asText() + "')"));
    }

    @Test
    void everyProblem_hasAMend() throws IOException {
        for (String rule : rules().toList()) {
            assertThat(Sample.guide(Sample.BROKEN.resolve(rule)).problems())
                    .isNotEmpty()
                    .noneMatch(problem -> problem.mend().isBlank());
        }
    }
}
