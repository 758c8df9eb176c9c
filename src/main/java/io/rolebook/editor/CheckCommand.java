package io.rolebook.editor;

import io.rolebook.content.Guide;
import io.rolebook.content.GuideReader;
import io.rolebook.content.file.Problem;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: prints every problem of the content; exits with 0 if there is none, 1 if there are errors, 2 on misuse. */
@Command(
        name = "check",
        description = "Tells every problem of every content file, with its place and how to fix it.",
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:no errors",
            "1:errors, or with --strict warnings",
            "2:misuse, such as a missing folder or one without pages"
        })
final class CheckCommand implements Callable<Integer> {

    /** For the answer of another site. */
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "content-dir",
            defaultValue = "content",
            description = "The folder that holds roles, skills and sources (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Option(names = "--strict", description = "Fail on warnings too.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "format",
            defaultValue = "text",
            description = "text, json, or github for annotations of a pull request (default: ${DEFAULT-VALUE}).")
    private ProblemFormat format;

    @Option(names = "--links", description = "Also ask the web whether links to other sites still lead somewhere.")
    private boolean links;

    CheckCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            err().println("there is no folder '" + folder + "'; name the one that holds the content");
            return CommandLine.ExitCode.USAGE;
        }
        Guide guide = new GuideReader(folder, LocalDate.now(clock)).read();
        List<Problem> problems = new ArrayList<>(guide.problems());
        if (guide.files().isEmpty() && problems.stream().noneMatch(Problem::isError)) {
            err().println("there are no pages in '" + folder
                    + "'; name the folder that holds roles, skills and sources");
            return CommandLine.ExitCode.USAGE;
        }
        if (links) {
            problems.addAll(deadLinks(guide));
        }
        List<Problem> sorted = problems.stream().sorted().toList();
        PrintWriter out = spec.commandLine().getOut();
        format.write(sorted, folder, out);
        out.flush();
        err().println(summary(sorted, guide.files().size()));
        return sorted.stream().anyMatch(problem -> strict || problem.isError()) ? 1 : 0;
    }

    private List<Problem> deadLinks(Guide guide) {
        LinkCheck check = new LinkCheck(new LinkProbe(TIMEOUT));
        List<Problem> dead = check.problems(guide.files());
        if (check.isOffline()) {
            err().println("links: no site can be reached; is there a network? Links to other sites were not checked.");
            return List.of();
        }
        return dead;
    }

    /** @param good how many files have no error */
    private static String summary(List<Problem> problems, int good) {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        long broken = errors.stream().map(Problem::path).distinct().count();
        return count(good + broken, "file") + " checked: " + count(errors.size(), "error") + ", "
                + count(problems.size() - errors.size(), "warning");
    }

    private static String count(long count, String thing) {
        return count == 0 ? "no " + thing + "s" : ProblemList.count(count, thing);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
