package io.rolebook.editor;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.rolebook.content.file.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The ways in which problems are written. */
enum ProblemFormat {

    /** {@code path:line:column: error|warning: what (how to fix it)}, a line each, the path below the content folder. */
    TEXT {
        @Override
        void write(List<Problem> problems, Path folder, PrintWriter out) {
            problems.forEach(out::println);
        }
    },

    /** One array, an object each. */
    JSON {
        @Override
        void write(List<Problem> problems, Path folder, PrintWriter out) {
            List<Entry> entries = problems.stream()
                    .map(problem -> new Entry(
                            problem.path(),
                            problem.position().line(),
                            problem.position().column(),
                            problem.kind(),
                            problem.what(),
                            problem.mend()))
                    .toList();
            try {
                JsonMapper.builder()
                        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValue(out, entries);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            out.println();
        }
    },

    /** Workflow commands that GitHub shows beside the lines of a pull request; paths start at the repository's root. */
    GITHUB {
        @Override
        void write(List<Problem> problems, Path folder, PrintWriter out) {
            Path below = folder.toAbsolutePath().normalize();
            Path root = repository(below);
            for (Problem problem : problems) {
                Path file = problem.path().equals(folder.toString()) ? below : below.resolve(problem.path());
                Path shown = file.startsWith(root) ? root.relativize(file) : file;
                out.println("::" + problem.kind() + " file="
                        + property(shown.toString().replace('\\', '/')) + ",line="
                        + problem.position().line() + ",col="
                        + problem.position().column() + "::" + data(problem.message()));
            }
        }
    };

    abstract void write(List<Problem> problems, Path folder, PrintWriter out);

    private record Entry(String path, int line, int column, String severity, String what, String mend) {}

    /** The nearest folder around this one that holds {@code .git}, or the working directory. */
    private static Path repository(Path folder) {
        for (Path path = folder; path != null; path = path.getParent()) {
            if (Files.exists(path.resolve(".git"))) {
                return path;
            }
        }
        return Path.of("").toAbsolutePath();
    }

    /** What would end the command, written as GitHub's runner reads it. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
