package io.rolebook.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.catalog.SkillNames;
import io.rolebook.content.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Résumés in many layouts, as people paste them, read with the names that the published content has for skills. */
class MadeUpResumesTest {

    private static final Path FOLDER = Path.of("src/test/resources/resumes");

    private static final Vocabulary SKILLS = Vocabulary.ofSkills(Sample.guide(Sample.PUBLISHED).skills().stream()
            .map(skill -> new SkillNames(
                    skill.slug(),
                    skill.title(),
                    skill.facts().aliases(),
                    skill.facts().hiddenAliases()))
            .toList());

    static List<Path> resumes() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    /** Each file names what has to be found in it, and what must not. */
    @ParameterizedTest
    @MethodSource("resumes")
    void resume_isReadAsAPersonWouldReadIt(Path file) throws IOException {
        String[] parts = Files.readString(file).split("\n\n", 2);
        List<String> head = parts[0].lines().toList();

        Set<String> found = SKILLS.in(PastedText.of(parts[1])).keySet();

        assertThat(found).containsAll(words(head.get(1))).doesNotContainAnyElementsOf(words(head.get(2)));
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.split(": *", 2)[1].split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void twentyResumes_areThere() throws IOException {
        assertThat(resumes()).hasSize(20);
    }

    @Test
    void spelling_isThatOfTheText() {
        assertThat(SKILLS.in(PastedText.of("Ran K8S and Google  Cloud; py-\nthon too.")))
                .containsEntry("kubernetes", Set.of("K8S"))
                .containsEntry("google-cloud", Set.of("Google Cloud"))
                .containsEntry("python", Set.of("python"));
    }

    @Test
    void vagueWords_comeWithSomethingBetter() throws IOException {
        PastedText text = PastedText.of(Files.readString(FOLDER.resolve("19-vague.txt")));

        assertThat(VagueWords.in(text))
                .extracting(VagueWords.Vague::words)
                .contains(
                        "Hard-working",
                        "team player",
                        "responsible for",
                        "various",
                        "Fast learner",
                        "proven track record");
        assertThat(VagueWords.in(text))
                .allSatisfy(vague -> assertThat(vague.better()).endsWith("."));
    }
}
