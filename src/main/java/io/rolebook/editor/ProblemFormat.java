package io.rolebook.editor;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.rolebook.content.file.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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
            List<Entry> entries = problems.stream().map(Entry::of).toList();
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
            Path root = Repository.around(folder);
            problems.forEach(problem -> out.println(Annotation.of(problem, folder, root)));
        }
    };

    abstract void write(List<Problem> problems, Path folder, PrintWriter out);

    private static String severity(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT);
    }

    private record Entry(String path, int line, int column, String severity, String what, String mend) {

        static Entry of(Problem problem) {
            return new Entry(
                    problem.path(),
                    problem.position().line(),
                    problem.position().column(),
                    ProblemFormat.severity(problem),
                    problem.what(),
                    problem.mend());
        }
    }
}
