package io.rolebook.editor;

import io.rolebook.content.Sample;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.ZoneOffset;
import picocli.CommandLine;

/** One run of a command on the tests' own day: what it wrote, and its exit code. */
record CommandRun(int exit, String out, String err) {

    static CommandRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Clock clock = Clock.fixed(Sample.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        CommandLine line =
                EditorCommands.line(clock).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return new CommandRun(line.execute(words), out.toString(), err.toString());
    }
}
