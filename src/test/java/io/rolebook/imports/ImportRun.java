package io.rolebook.imports;

import io.rolebook.content.Sample;
import io.rolebook.editor.EditorCommands;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine;

/** One run of an import on the tests' own day: what it wrote, and its exit code. */
record ImportRun(int exit, String out, String err) {

    static ImportRun of(String publication, Path file, Path content) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Clock clock = Clock.fixed(Sample.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        CommandLine line = EditorCommands.line(clock, new ImportCommand(clock))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        int exit = line.execute("import", publication, file.toString(), "--dir", content.toString());
        return new ImportRun(exit, out.toString(), err.toString());
    }

    /** Every file of a folder by its path, hidden ones too. */
    static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(each -> !each.equals(folder)).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                files.put(path, Files.isDirectory(file) ? "" : Files.readString(file));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return files;
    }
}
