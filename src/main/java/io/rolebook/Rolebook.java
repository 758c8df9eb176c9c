package io.rolebook;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.rolebook.catalog.Today;
import io.rolebook.editor.EditorCommands;
import io.rolebook.imports.ImportCommand;
import java.time.Clock;
import java.util.Locale;
import picocli.CommandLine;

/** The main class: without arguments it serves the guide, with them it runs one command and starts no server. */
@QuarkusMain
public final class Rolebook {

    Rolebook() {}

    public static void main(String[] arguments) {
        // The guide's words and addresses are the same on every machine: libraries ask for its language, as in Turkish
        // 'I' is no 'i'
        Locale.setDefault(Locale.US);
        if (arguments.length == 0) {
            // FirstRoute answers a malformed address with a page; the answer of Vert.x is empty
            System.setProperty("vertx.disableURIValidation", "true");
            Quarkus.run(arguments);
        } else {
            System.exit(command(arguments));
        }
    }

    private static int command(String[] arguments) {
        Clock clock;
        try {
            clock = Today.inZone();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        return EditorCommands.line(clock, new ImportCommand(clock)).execute(arguments);
    }
}
