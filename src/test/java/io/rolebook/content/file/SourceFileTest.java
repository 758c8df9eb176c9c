package io.rolebook.content.file;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolebook.content.Sample;
import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {

    private final Problems problems = Sample.noProblems();

    @Test
    void file_isCutAtItsHyphens() {
        SourceFile file = read("---\ntitle: Nurse\n---\n## Pay\n").orElseThrow();

        assertThat(file.slug()).isEqualTo("nurse");
        assertThat(file.frontMatter()).isEqualTo("title: Nurse");
        assertThat(file.body()).isEqualTo("## Pay\n");
        assertThat(file.bodyLine()).isEqualTo(4);
    }

    /** In the facts they would be a riddle, and in the prose a reader would see them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"---|<<<<<<< HEAD|a: b|---;2", "---|a: b|---|Text|>>>>>>> main|;5"})
    void whatGitCouldNotMerge_isToldAtItsPlace(String text, int line) {
        assertThat(read(text.replace('|', '\n'))).isEmpty();
        assertThat(problems.found())
                .singleElement()
                .satisfies(problem -> assertThat(problem.position().line()).isEqualTo(line))
                .satisfies(problem -> assertThat(problem.what()).contains("two versions"));
    }

    @Test
    void conflictInACodeExample_isShown() {
        assertThat(read("---\na: b\n---\n```\n<<<<<<< HEAD\n=======\n>>>>>>> main\n```\n"))
                .isPresent();
    }

    @Test
    void arrowsInALine_areProse() {
        assertThat(read("---\na: b\n---\nHere >>>>>>> and\n=======\n")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\r\ntitle: Nurse\r\n---\r\nText",
                "---\rtitle: Nurse\r---\rText",
                "\uFEFF---\ntitle: Nurse\n---\nText",
                "---  \ntitle: Nurse\n---\t\nText"
            })
    void habitsOfEditors_changeNothing(String text) {
        SourceFile file = read(text).orElseThrow();

        assertThat(file.frontMatter()).isEqualTo("title: Nurse");
        assertThat(file.body()).isEqualTo("Text");
        assertThat(file.bodyLine()).isEqualTo(4);
    }

    @Test
    void lineOfHyphensInTheProse_isProse() {
        assertThat(read("---\ntitle: Nurse\n---\nA\n\n---\nB").orElseThrow().body())
                .isEqualTo("A\n\n---\nB");
    }

    @Test
    void noProse_isAnEmptyBody() {
        assertThat(read("---\ntitle: Nurse\n---").orElseThrow().body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n---\ntitle: Nurse\n---\n", " ---\ntitle: Nurse\n---\n", "title: Nurse\n", "+++\n"})
    void noHyphensAtTheStart_isAProblemOfTheFirstLine(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(Sample.lines(problems))
                .containsExactly("1:1: error: the file does not start with front matter (begin with a line of three"
                        + " hyphens, the facts below it, and another line of three hyphens)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"----", "--", "—", " ---", "–––"})
    void nearlyThreeHyphens_areNamedWhereTheyStand(String line) {
        assertThat(read("---\ntitle: Nurse\n" + line + "\nText\n")).isEmpty();
        assertThat(Sample.lines(problems))
                .containsExactly("3:1: error: '" + line.strip() + "' does not close the front matter"
                        + " (write exactly three hyphens at the start of the line)");
    }

    @Test
    void anotherEncoding_isToldAtItsFirstCharacter() {
        assertThat(read("---\ntitle: Née", Charset.forName("windows-1252"))).isEmpty();
        assertThat(Sample.lines(problems))
                .containsExactly("2:9: error: not valid UTF-8 (save the file with the encoding UTF-8)");
    }

    @Test
    void utf16_isNotUtf8() {
        assertThat(read("---\n", UTF_16)).isEmpty();
        assertThat(problems.found()).singleElement().matches(problem -> problem.what()
                .equals("not valid UTF-8"));
    }

    @Test
    void slug_isTheFileNameInWhateverFolder() {
        assertThat(SourceFile.slug("roles/ward/night-nurse.md")).isEqualTo("night-nurse");
    }

    private Optional<SourceFile> read(String text) {
        return read(text, UTF_8);
    }

    private Optional<SourceFile> read(String text, Charset encoding) {
        return SourceFile.read("roles/nurse.md", text.getBytes(encoding), problems);
    }
}
