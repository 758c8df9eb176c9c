package io.rolebook.editor;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line for editors. */
@Command(
        name = "rolebook",
        description =
                "Checks the guide's content, begins new pages, and imports official figures. Without a command, the guide is served.",
        synopsisSubcommandLabel = "[check | new | import]")
public final class EditorCommands {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    private EditorCommands() {}

    /**
     * @param clock for the current day, which decides what is overdue
     * @param others commands of other packages
     */
    public static CommandLine line(Clock clock, Object... others) {
        CommandLine line = new CommandLine(new EditorCommands())
                .addSubcommand(new CheckCommand(clock))
                .addSubcommand(new NewCommand(clock));
        List.of(others).forEach(line::addSubcommand);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(utf8(System.out))
                .setErr(utf8(System.err));
    }

    /** Output is UTF-8 like the content, in every locale. */
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
