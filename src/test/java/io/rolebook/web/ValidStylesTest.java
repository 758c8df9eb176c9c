package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the W3C's checker says against the styles. The newest one comes as an npm package with a jar inside, which is put
 * below target once; without npm, or a registry that has it, this is skipped.
 */
class ValidStylesTest {

    private static final String CHECKER = "vnu-jar@26.9.27";
    private static final Path INSTALLED = Path.of("target", "vnu");
    private static final Path JAR = INSTALLED.resolve("node_modules/vnu-jar/build/dist/vnu.jar");
    private static final Path STYLES = Path.of("src/main/resources/web/app");

    /**
     * Standards that the checker does not know, and browsers do: container queries (CSS Conditional 5), transitions
     * between pages (CSS View Transitions 2), where a scroller begins (CSS Scroll Snap 2), and a property that SVG 2 brings to
     * CSS.
     */
    private static final Set<String> UNKNOWN_TO_IT = Set.of(
            "Unrecognized at-rule “@container”",
            "“container-type”: Property “container-type” doesn't exist.",
            "Unrecognized at-rule “@view-transition”",
            "“scroll-initial-target”: Property “scroll-initial-target” doesn't exist.",
            "“vector-effect”: Property “vector-effect” doesn't exist.");

    @Test
    void styles_haveNoErrorAndNoWarning() throws Exception {
        assumeTrue(isInstalled(), "no npm, or no registry that has " + CHECKER);

        assertThat(problems(STYLES)).allMatch(problem -> UNKNOWN_TO_IT.stream().anyMatch(problem::endsWith));
    }

    @Test
    void whatTheCheckerDoesNotKnow_isListedOnlyWhileItDoesNot() throws Exception {
        assumeTrue(isInstalled(), "no npm, or no registry that has " + CHECKER);

        List<String> problems = problems(STYLES);

        assertThat(UNKNOWN_TO_IT).allMatch(known -> problems.stream().anyMatch(problem -> problem.endsWith(known)));
    }

    @Test
    void mistakes_areFound_insideLayersAndNestedRulesToo() throws Exception {
        assumeTrue(isInstalled(), "no npm, or no registry that has " + CHECKER);
        Path wrong = Files.createTempDirectory("styles");
        Files.writeString(
                wrong.resolve("wrong.css"), "@layer a {\n  p {\n    a {\n      colour: red;\n    }\n  }\n}\n");

        assertThat(problems(wrong)).singleElement().asString().contains("colour");
    }

    /** Errors and warnings, a line each. */
    private static List<String> problems(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("java", "-jar", JAR.toString(), "--css", "--format", "gnu"));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".css"))
                    .map(Path::toString)
                    .forEach(command::add);
        }
        return run(command).lines().filter(line -> line.contains(".css")).toList();
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            if (!Files.exists(JAR)) {
                Files.createDirectories(INSTALLED);
                run(List.of(
                        "npm", "install", "--prefix", INSTALLED.toString(), "--ignore-scripts", "--no-audit", CHECKER));
            }
        } catch (IOException e) {
            return false;
        }
        return Files.exists(JAR);
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(said).isTrue();
        return said;
    }
}
